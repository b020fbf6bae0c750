/** Carries out what it is given one after the other, in the order in which it was given; answers with the outcomes. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return work => {
    const own = last.then(work);
    // The next one's turn comes when this one has failed, too.
    last = own.catch(() => undefined);
    return own;
  };
}
