/** The first `limit` of the items in the order of `compare`, without sorting the rest. Equal items keep their order. */
export function bestOf<T>(items: Iterable<T>, limit: number, compare: (a: T, b: T) => number): T[] {
  const best: T[] = [];
  for (const item of items) {
    const last = best[best.length - 1];
    if (best.length >= limit && (last === undefined || compare(item, last) >= 0)) {
      continue;
    }
    best.splice(placeOf(item, best, compare), 0, item);
    best.length = Math.min(best.length, limit);
  }
  return best;
}

function placeOf<T>(item: T, sorted: readonly T[], compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, item) <= 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
