import { GREEK_LETTERS } from '../../text/symbolNames';
import { foldDiacritics } from '../../text/fold';

/** How Greek letters and signs are spelled out where no such letter can be typed: "Adapt-∞" is "Adapt-infty". */
const SPELLED: Readonly<Record<string, string>> = {
  '∞': 'infty',
  ϵ: 'epsilon',
  ...GREEK_LETTERS,
};

const IGNORABLE = /[\p{M}\p{Cf}]/u;
const folded = new Map<number, string | undefined>();

/**
 * The plain lower-case letters that a character beyond ASCII stands for: "Ö" gives "o", "∞" gives "infty".
 * Empty for what takes no room in a word (a combining accent, a soft hyphen); undefined for what ends one.
 */
export function foldCharacter(codePoint: number): string | undefined {
  if (!folded.has(codePoint)) {
    folded.set(codePoint, computeFold(String.fromCodePoint(codePoint)));
  }
  return folded.get(codePoint);
}

function computeFold(character: string): string | undefined {
  if (IGNORABLE.test(character)) {
    return '';
  }
  const plain = foldDiacritics(character).toLowerCase();
  const letters = plain
    .replace(/[^\p{L}\p{N}∞]/gu, '')
    .replace(/[∞α-ωϵ]/gu, letter => SPELLED[letter] ?? letter);
  return letters === '' ? undefined : letters;
}

/** Whether a character is written without spaces between words (Chinese, Japanese, Thai), or its particles follow words unspaced (Korean): it is a word of its own. */
export function isIdeograph(codePoint: number): boolean {
  return (
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7af) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0x0e00 && codePoint <= 0x0eff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  );
}

/** For each ASCII code: the code of its lower-case letter or digit, 0 for everything else. */
export const ASCII_LETTER: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);
