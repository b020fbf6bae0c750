const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NO_DIGIT = 255;

/** By the code of a letter: its value as a digit. */
const VALUES = new Uint8Array(128).fill(NO_DIGIT);
Array.from(DIGITS, (digit, value) => (VALUES[digit.charCodeAt(0)] = value));

/** Bytes that become text in one go. */
const PIECE = 3 * 4096;

/** Bytes as base64 (RFC 4648, section 4), with padding. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(pieceOf(bytes.subarray(start, start + PIECE)));
  }
  return pieces.join('');
}

/** The bytes of what `toBase64` gave; other letters are passed over. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let size = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? NO_DIGIT;
    if (value === NO_DIGIT) {
      continue;
    }
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[size++] = (bits >>> held) & 0xff;
    }
  }
  return bytes.slice(0, size);
}

function pieceOf(bytes: Uint8Array): string {
  let text = '';
  for (let place = 0; place < bytes.length; place += 3) {
    const bits = ((bytes[place] ?? 0) << 16) | ((bytes[place + 1] ?? 0) << 8) | (bytes[place + 2] ?? 0);
    const real = bytes.length - place;
    text +=
      DIGITS.charAt(bits >>> 18) +
      DIGITS.charAt((bits >>> 12) & 63) +
      (real > 1 ? DIGITS.charAt((bits >>> 6) & 63) : '=') +
      (real > 2 ? DIGITS.charAt(bits & 63) : '=');
  }
  return text;
}
