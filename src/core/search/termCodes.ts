import { STOP_WORDS } from '../text/stopWords';
import type { Term } from './terms';

/** Every stem met so far with its number; a number is good for as long as the program runs. */
const NUMBERS = new Map<string, number>();

/** The number of a stem, which it keeps. */
export function stemNumber(stem: string): number {
  const known = NUMBERS.get(stem);
  if (known !== undefined) {
    return known;
  }
  NUMBERS.set(stem, NUMBERS.size);
  return NUMBERS.size - 1;
}

/** One more than the highest number of a stem. */
export function stemCount(): number {
  return NUMBERS.size;
}

/**
 * Terms as numbers that are quick to walk: the stem's number times 4, plus 1 for a compound beside its parts, plus 2
 * for a word that is neither that nor grammar.
 */
export function termCodes(terms: readonly Term[]): Int32Array {
  return Int32Array.from(terms, ({ word, stem, joined }) => {
    const topical = !joined && !STOP_WORDS.has(word);
    return stemNumber(stem) * 4 + (joined ? 1 : 0) + (topical ? 2 : 0);
  });
}
