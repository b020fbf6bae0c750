import { foldDiacritics } from './fold';

const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * The letters and digits of a text, folded and in lower case, with everything else left out: what two
 * spellings of one title share ("Pre-Training for X" and "Pretraining for X" squash alike).
 */
export function squash(text: string): string {
  const folded = foldDiacritics(text).toLowerCase();
  // Classes of Unicode cost several times what ranges do, and most text needs none. What `replace` gives is a tree of
  // all the parts in engines of today, which takes ten times the memory of one string.
  const parts = folded.match(BEYOND_ASCII.test(folded) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g);
  return parts?.join('') ?? '';
}
