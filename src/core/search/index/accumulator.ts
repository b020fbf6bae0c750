/** A number above 0 for some of the papers, by their numbers: an array, and the places of it that are in use. */
export class Accumulator {
  readonly values: Float64Array;
  keys: number[] = [];

  constructor(capacity: number) {
    this.values = new Float64Array(capacity);
  }

  add(key: number, value: number): void {
    const before = this.values[key] ?? 0;
    if (before === 0) {
      this.keys.push(key);
    }
    this.values[key] = before + value;
  }

  /** Keeps the greater of the value and the one that is there. */
  raise(key: number, value: number): void {
    const more = value - (this.values[key] ?? 0);
    if (more > 0) {
      this.add(key, more);
    }
  }

  /** Calls `visit` for each number above 0 and empties it. */
  drain(visit: (key: number, value: number) => void): void {
    for (const key of this.keys) {
      visit(key, this.values[key] ?? 0);
      this.values[key] = 0;
    }
    this.keys = [];
  }
}
