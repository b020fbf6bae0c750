import { foldDiacritics } from './fold';

const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * The letters and digits of a text, folded and in lower case, with everything else left out: what two
 * spellings of one title share ("Pre-Training for X" and "Pretraining for X" squash alike).
 */
export function squash(text: string): string {
  const folded = foldDiacritics(text).toLowerCase();
  // Classes of Unicode cost several times what ranges do, and most text needs none.
  return BEYOND_ASCII.test(folded)
    ? folded.replace(/[^\p{L}\p{N}]+/gu, '')
    : folded.replace(/[^a-z0-9]+/g, '');
}
