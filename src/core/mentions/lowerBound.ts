/** The index of the first item that is far enough along, in a list where every item behind it is so too. */
export function lowerBound<T>(items: readonly T[], isFarEnough: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || isFarEnough(item)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
