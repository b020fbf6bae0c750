const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 (RFC 4648, section 4), with padding. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let place = 0; place < bytes.length; place += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(place, place + 3);
    const bits = (first << 16) | (second << 8) | third;
    const digits = [bits >>> 18, (bits >>> 12) & 63, (bits >>> 6) & 63, bits & 63].map(digit =>
      DIGITS.charAt(digit),
    );
    const real = Math.min(3, bytes.length - place) + 1;
    parts.push(digits.slice(0, real).join('').padEnd(4, '='));
  }
  return parts.join('');
}

/** The bytes of what `toBase64` gave; other letters are passed over. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) {
      continue;
    }
    bits = ((bits << 6) | digit) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >>> held) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}
