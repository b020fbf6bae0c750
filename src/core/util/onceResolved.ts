/**
 * A function that makes its promise when it is first called and gives the same one ever after; when that was
 * rejected, the next call makes a new one.
 */
export function onceResolved<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
