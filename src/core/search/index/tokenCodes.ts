import { CONTENT, type Lexicon } from './lexicon';
import { forEachTerm } from './terms';

/** How many numbers stand for one token in `tokenCodes`. */
export const CODE_STEP = 3;

/** In a token's code: it stands beside the word that it was made from. */
const BESIDE = 1;

/**
 * The terms of a text as numbers that are quick to walk, three for each: its code, its start and its end. The code is that
 * of the word in the lexicon, plus 1 for what stands beside a word.
 */
export function tokenCodes(text: string, lexicon: Lexicon): Int32Array {
  const codes: number[] = [];
  forEachTerm(text, (word, start, end, kind) => {
    codes.push(lexicon.codeOfWord(word) + (kind === 'word' ? 0 : BESIDE), start, end);
  });
  return Int32Array.from(codes);
}

/** The number of a token's stem; negative when no paper has it. */
export function stemOf(code: number): number {
  return code >> 2;
}

/** 1 for what stands beside a word, 0 for a word. */
export function besideIn(code: number): number {
  return code & BESIDE;
}

/** Whether it is a word of content: neither a stop word nor beside another word. */
export function isContent(code: number): boolean {
  return (code & 3) === CONTENT;
}
