import { foldDiacritics } from './fold';

/**
 * The letters and digits of a text, folded and in lower case, with everything else left out: what two
 * spellings of one title share ("Pre-Training for X" and "Pretraining for X" squash alike).
 */
export function squash(text: string): string {
  return foldDiacritics(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
