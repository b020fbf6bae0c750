/** The base of the polynomial; an odd number, so that no letter is lost in the high bits. */
export const BASE = 0x01000193;

const powers = new Int32Array(1024);
powers[0] = 1;
for (let index = 1; index < powers.length; index++) {
  powers[index] = Math.imul(powers[index - 1] ?? 0, BASE);
}

/** The longest stretch of letters that {@link hashBetween} can take. */
export const LONGEST_STRETCH = powers.length - 1;

/**
 * The hash of the letters from `from` to `to`, at most {@link LONGEST_STRETCH} of them, where `hashes[n]` is the hash
 * of the first n letters: equal letters have equal hashes wherever they stand.
 */
export function hashBetween(hashes: Int32Array, from: number, to: number): number {
  return ((hashes[to] ?? 0) - Math.imul(hashes[from] ?? 0, powers[to - from] ?? 0)) | 0;
}
