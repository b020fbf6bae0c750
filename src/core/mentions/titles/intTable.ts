/** In `values`: a place that is free again, behind which others of the same way may stand. */
const DELETED = -1;

/** A hash table from 32-bit integers to non-negative ones, in two flat arrays; a key may have a few values. */
export class IntTable {
  private keys: Int32Array;
  private values: Int32Array;
  private count = 0;

  /**
   * @param capacity for how many values room is made at first
   * @param mostValues how many values a key may have; what is said of so many things tells them apart no more
   */
  constructor(
    capacity: number,
    private readonly mostValues: number,
  ) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, capacity * 1.5)));
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
  }

  /** How many bytes the table takes. */
  get byteLength(): number {
    return this.keys.byteLength + this.values.byteLength;
  }

  /** Adds a value; false when the key has too many already. */
  add(key: number, value: number): boolean {
    if (this.count * 4 > this.keys.length * 3) {
      this.grow();
    }
    const mask = this.keys.length - 1;
    let at = this.home(key);
    let free = -1;
    for (let same = 0; this.values[at] !== 0; at = (at + 1) & mask) {
      if (this.values[at] === DELETED) {
        free = free < 0 ? at : free;
      } else if (this.keys[at] === key && ++same === this.mostValues) {
        return false;
      }
    }
    this.count += free < 0 ? 1 : 0;
    const place = free < 0 ? at : free;
    this.keys[place] = key;
    this.values[place] = value + 1;
    return true;
  }

  /** The place of the next value under this key after `place` (-1 to begin); -1 when there is none. */
  find(key: number, place: number): number {
    const mask = this.keys.length - 1;
    let at = place < 0 ? this.home(key) : (place + 1) & mask;
    while (this.values[at] !== 0) {
      if (this.keys[at] === key && this.values[at] !== DELETED) {
        return at;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  /** The value at a place that {@link find} gave. */
  valueAt(place: number): number {
    return (this.values[place] ?? 0) - 1;
  }

  /** Deletes what is at a place that {@link find} gave; other places stay what they are. */
  deleteAt(place: number): void {
    this.values[place] = DELETED;
  }

  private home(key: number): number {
    const mixed = Math.imul(key ^ (key >>> 15), 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) & (this.keys.length - 1);
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(values.length * 2);
    this.count = 0;
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? 0;
      if (value > 0) {
        this.add(keys[index] ?? 0, value - 1);
      }
    }
  }
}
