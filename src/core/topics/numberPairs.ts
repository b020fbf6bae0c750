const FEWEST_PLACES = 1 << 12;

/** What an entry takes: its two numbers and one more than its value, 0 in a place that is free; a fourth keeps it aligned. */
const ENTRY = 4;

/** Small numbers by two whole numbers of 32 bits; an open hash table in one array, never more than half full. */
export class NumberPairs {
  private entries = new Int32Array(FEWEST_PLACES * ENTRY);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The number for these two, or -1. */
  get(first: number, second: number): number {
    return (this.entries[this.placeOf(first, second) + 2] ?? 0) - 1;
  }

  /** Sets the number for these two, which must not be negative. */
  set(first: number, second: number, value: number): void {
    const place = this.placeOf(first, second);
    this.count += this.entries[place + 2] === 0 ? 1 : 0;
    this.entries[place] = first;
    this.entries[place + 1] = second;
    this.entries[place + 2] = value + 1;
    if (this.count * 2 * ENTRY > this.entries.length) {
      this.grow();
    }
  }

  /** Where the entry of these two is, or would be. */
  private placeOf(first: number, second: number): number {
    const { entries } = this;
    const mask = entries.length - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    let place = (hash * ENTRY) & mask;
    while (entries[place + 2] !== 0 && (entries[place] !== first || entries[place + 1] !== second)) {
      place = (place + ENTRY) & mask;
    }
    return place;
  }

  private grow(): void {
    const { entries } = this;
    this.entries = new Int32Array(entries.length * 2);
    this.count = 0;
    for (let place = 0; place < entries.length; place += ENTRY) {
      const value = entries[place + 2] ?? 0;
      if (value > 0) {
        this.set(entries[place] ?? 0, entries[place + 1] ?? 0, value - 1);
      }
    }
  }
}
