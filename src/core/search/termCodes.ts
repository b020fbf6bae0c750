import { TOPICAL, type Lexicon } from './lexicon';
import { forEachTerm } from './terms';

/** How many numbers stand for one term in `termCodes`. */
export const CODE_STEP = 3;

/** In a term's code: a compound that stands beside its parts. */
const JOINED = 1;

/**
 * The terms of a text as numbers that are quick to walk, three for each: its code, its start and its end. The code is
 * that of the word in the lexicon, plus 1 for a compound beside its parts.
 */
export function termCodes(text: string, lexicon: Lexicon): Int32Array {
  const codes: number[] = [];
  forEachTerm(text, (word, start, end, kind) => {
    codes.push(lexicon.codeOfWord(word) + (kind === 'joined' ? JOINED : 0), start, end);
  });
  return Int32Array.from(codes);
}

/** The number of a term's stem; negative when no paper has it. */
export function stemOf(code: number): number {
  return code >> 2;
}

/** 1 for a compound that stands beside its parts, 0 for a word. */
export function joinedIn(code: number): number {
  return code & JOINED;
}

/** Whether it is a word that says something: neither grammar nor a compound beside its parts. */
export function isTopical(code: number): boolean {
  return (code & 3) === TOPICAL;
}
