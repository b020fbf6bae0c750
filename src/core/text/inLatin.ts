import anyAscii from 'any-ascii';
import { foldDiacritics } from './fold';

/** Whether a text is written in letters none of which is Latin. */
export function isInOtherScript(text: string): boolean {
  const folded = foldDiacritics(text);
  return !/[A-Za-z]/.test(folded) && /\p{L}/u.test(folded);
}

/**
 * A word in Latin letters, in ASCII alone: Иванов gives Ivanov, 基于 gives Jiyu, with a capital where its own script has
 * none. Han characters have their Chinese readings, also in Japanese: which reading they have there only a dictionary
 * tells. Letters that nobody knows are left out. Tables of AnyAscii (https://anyascii.com).
 */
export function inLatin(word: string): string {
  const own = word.normalize('NFKC');
  const latin = anyAscii(own).replace(/[^A-Za-z0-9]+/g, '');
  const hasCase = own.toLowerCase() !== own.toUpperCase();
  return hasCase ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1).toLowerCase();
}
