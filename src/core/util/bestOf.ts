/** The first of the items offered, at most `limit`, in the order of `compare`. Equal items keep their order. */
export class BestOf<T> {
  private readonly best: T[] = [];

  constructor(
    private readonly limit: number,
    private readonly compare: (a: T, b: T) => number,
  ) {}

  /** The last of them once there are as many as there may be: what comes after it need not be offered. */
  get last(): T | undefined {
    return this.best.length < this.limit ? undefined : this.best[this.limit - 1];
  }

  get items(): T[] {
    return this.best;
  }

  offer(item: T): void {
    const { best, limit, last } = this;
    if (best.length >= limit && (last === undefined || this.compare(item, last) >= 0)) {
      return;
    }
    best.splice(this.placeOf(item), 0, item);
    best.length = Math.min(best.length, limit);
  }

  private placeOf(item: T): number {
    let low = 0;
    let high = this.best.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.best[middle];
      if (other !== undefined && this.compare(other, item) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

/** The first `limit` of the items in the order of `compare`, without sorting the rest. Equal items keep their order. */
export function bestOf<T>(items: Iterable<T>, limit: number, compare: (a: T, b: T) => number): T[] {
  const best = new BestOf(limit, compare);
  for (const item of items) {
    best.offer(item);
  }
  return best.items;
}
