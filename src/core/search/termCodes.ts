import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stopWords';
import { forEachTerm } from './terms';

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

/** How many numbers stand for one term in `termCodes`. */
export const CODE_STEP = 3;

/**
 * The terms of a text as numbers that are quick to walk, three for each: its code, its start and its end. The code is
 * the stem's number times 4, plus 1 for a compound beside its parts, plus 2 for a word that is neither that nor grammar.
 */
export function termCodes(text: string): Int32Array {
  const codes: number[] = [];
  forEachTerm(text, (word, start, end, kind) => {
    const code = wordCode(word);
    codes.push(kind === 'joined' ? (code & ~3) + 1 : code, start, end);
  });
  return Int32Array.from(codes);
}

/** The codes of words met lately: most words of a paper need no more than this one look-up. */
const WORD_CODES = new Map<string, number>();
const MOST_WORDS = 100_000;

/** The code of a word that is no compound. */
function wordCode(word: string): number {
  const known = WORD_CODES.get(word);
  if (known !== undefined) {
    return known;
  }
  if (WORD_CODES.size >= MOST_WORDS) {
    WORD_CODES.clear();
  }
  const code = stemNumber(stem(word)) * 4 + (STOP_WORDS.has(word) ? 0 : 2);
  WORD_CODES.set(word, code);
  return code;
}
