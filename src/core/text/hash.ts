/**
 * A 53-bit hash of a text as ten or eleven base-36 digits: short, stable, not for secrets.
 * Two 32-bit multiply-xorshift lanes (the constants are those of MurmurHash3's finaliser).
 * Of a long text a part can be hashed, from one offset to before another, as if it were cut out.
 */
export function hashText(text: string, start = 0, end = text.length): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    high = Math.imul(high ^ unit, 0xc2b2ae35);
  }
  low = Math.imul(low ^ (low >>> 16), 0xc2b2ae35) ^ (high >>> 13);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ (low >>> 13);
  return ((high & 0x1fffff) * 0x100000000 + (low >>> 0)).toString(36);
}
