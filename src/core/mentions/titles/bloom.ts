const BITS_PER_KEY = 16;

/** A set of 32-bit integers that may say "yes" too often, about once in thirty, but never "no" wrongly; two bytes a key. */
export class BloomSet {
  private readonly bits: Uint32Array;
  private readonly shift: number;

  /** @param capacity for how many keys there is room */
  constructor(private readonly capacity: number) {
    const exponent = Math.max(10, Math.ceil(Math.log2(capacity * BITS_PER_KEY)));
    this.bits = new Uint32Array(2 ** (exponent - 5));
    this.shift = 32 - exponent;
  }

  private count = 0;

  get byteLength(): number {
    return this.bits.byteLength;
  }

  /** Whether the set holds as many keys as it was made for; it still takes more, but answers worse. */
  get isFull(): boolean {
    return this.count >= this.capacity;
  }

  add(key: number): void {
    const place = Math.imul(key, 0x9e3779b1) >>> this.shift;
    const bit = 1 << (place & 31);
    const word = this.bits[place >>> 5] ?? 0;
    if ((word & bit) === 0) {
      this.bits[place >>> 5] = word | bit;
      this.count++;
    }
  }

  has(key: number): boolean {
    const place = Math.imul(key, 0x9e3779b1) >>> this.shift;
    return ((this.bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  }
}
