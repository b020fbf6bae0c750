import { squash } from './squash';
import { foldUnspaced, isUnspaced, segmentsOf } from './unspaced';

/** A word as it stands in a text: a run of letters and digits. */
export interface Word {
  /** Folded and in lower case. */
  readonly text: string;
  /** Where the word starts in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where the word ends, exclusive. */
  readonly end: number;
}

const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy;
const LAST_ASCII = 0x7f;

/** By its code: whether an ASCII character is a letter or a digit. */
const PLAIN = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) =>
  Number(/[A-Za-z0-9]/.test(String.fromCharCode(code))),
);

/**
 * The words of a text in their order. A possessive "s" is no word: "model's" gives "model". In scripts without spaces every
 * two neighbouring characters are one, so that words overlap; see `segmentsOf`.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  forEachWord(text, (word, start, end) => words.push({ text: word, start, end }));
  return words;
}

/** Takes in a word, its place, and whether it is written in ASCII. */
type WordVisitor = (word: string, start: number, end: number, isPlain: boolean) => void;

/** Calls `visit` with each word that `wordsOf` gives. */
export function forEachWord(text: string, visit: WordVisitor): void {
  forEachRun(text, (start, end, isPlain) => {
    const run = text.slice(start, end);
    if (!isPlain && isUnspaced(run)) {
      visitSegments(run, start, visit);
      return;
    }
    const word = isPlain ? run.toLowerCase() : foldWord(run);
    if (word !== '' && !isPossessive(text, start, word)) {
      visit(word, start, end, isPlain);
    }
  });
}

function visitSegments(run: string, offset: number, visit: WordVisitor): void {
  for (const { kind, start, end } of segmentsOf(run)) {
    const written = run.slice(start, end);
    const word = kind === 'spaced' ? foldWord(written) : foldUnspaced(written);
    if (word !== '') {
      visit(word, offset + start, offset + end, false);
    }
  }
}

/**
 * Calls `visit` with the start and end of every run of letters and digits, in their order, and whether all of them are
 * ASCII.
 */
export function forEachRun(
  text: string,
  visit: (start: number, end: number, isPlain: boolean) => void,
): void {
  for (let start = 0; start < text.length;) {
    if (isPlainMark(text, start)) {
      start++;
      continue;
    }
    const plainEnd = endOfPlain(text, start);
    const plain = plainEnd === text.length || text.charCodeAt(plainEnd) <= LAST_ASCII;
    const end = plain ? plainEnd : endOfRun(text, start);
    if (end > start) {
      visit(start, end, plain);
      start = end;
    } else {
      start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
    }
  }
}

/** Whether an ASCII character stands there that is neither letter nor digit: most often a space. */
function isPlainMark(text: string, place: number): boolean {
  return PLAIN[text.charCodeAt(place)] === 0;
}

/** A run of letters and digits as a word: folded and in lower case; empty when nothing is left of it. */
export function foldWord(run: string): string {
  const lower = run.toLowerCase();
  return endOfPlain(lower, 0) === lower.length ? lower : squash(lower);
}

/** Where the ASCII letters and digits from `start` end: nearly always the whole word, found without a pattern. */
function endOfPlain(text: string, start: number): number {
  let end = start;
  while (end < text.length && PLAIN[text.charCodeAt(end)] === 1) {
    end++;
  }
  return end;
}

/** Where the run of letters and digits of any script ends that begins at `start`; `start` when none does. */
function endOfRun(text: string, start: number): number {
  RUN.lastIndex = start;
  return RUN.test(text) ? RUN.lastIndex : start;
}

function isPossessive(text: string, start: number, word: string): boolean {
  return word === 's' && /[\p{L}\p{N}]['’]$/u.test(text.slice(Math.max(0, start - 3), start));
}
