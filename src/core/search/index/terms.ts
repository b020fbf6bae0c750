import { stem } from '../../text/stem';
import { symbolName } from '../../text/symbolNames';
import { foldUmlauts } from '../../text/umlauts';
import { isUnspaced, lastCharacter } from '../../text/unspaced';
import { forEachWord } from '../../text/words';

/**
 * What a term is: a `word` of the text; another `spelling` of the word, at the same place ("mueller" for "Müller", "beta" for
 * "β", "simtoreal" for "sim2real"); a `part` of it ("sim"); a `compound` of several ("pretraining" for "pre-training"); or the
 * name of a `sign` that is no word ("infinity" for "∞").
 */
export type TermKind = 'word' | 'spelling' | 'part' | 'compound' | 'sign';

/** What the index knows a place in a text by. */
export interface Term {
  /** Folded and in lower case. */
  readonly word: string;
  readonly stem: string;
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: TermKind;
}

const LONGEST_COMPOUND = 4;
const CONNECTORS: ReadonlySet<string> = new Set("-‐‑‒–'’./+&_");
/** Letters around the digit included. */
const SHORTEST_SPELT = 5;
const SPELT_DIGIT = /^(\p{L}{2,})([24])(\p{L}{2,})$/u;
/** "T5s", "ResNet50s". */
const PLURAL_OF_NUMBER = /\ds$/;
const DIGIT_WORDS: Readonly<Record<string, string>> = { 2: 'to', 4: 'for' };
const LAST_ASCII = 0x7f;

/**
 * The terms of a text in order of their starts: every word, with its other spellings and parts, signs that have a name, and
 * beside the words of a compound ("pre-training", "NEVIS'22", "sim-to-real", "Uni-O4") its spelling in one.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  forEachTerm(text, (word, start, end, kind) => {
    terms.push({ word, stem: stem(word), start, end, kind });
  });
  return terms;
}

/** Takes in a term: its word, its place and its kind. */
type TermVisitor = (word: string, start: number, end: number, kind: TermKind) => void;

/** Calls `visit` with the terms that `termsOf` gives, in the same order. */
export function forEachTerm(text: string, visit: TermVisitor): void {
  let parts = 0;
  let compound = '';
  let first = 0;
  let last = 0;
  /** The last of two characters of an unspaced script: one that is sought alone is the beginning of a pair, or this. */
  let tail = '';
  const endWord = (next: number) => {
    if (tail !== '' && next >= last) {
      visit(tail, last - tail.length, last, 'part');
      tail = '';
    }
  };
  const endCompound = () => {
    if (parts > 1 && parts <= LONGEST_COMPOUND) {
      visit(compound, first, last, 'compound');
    }
  };
  forEachWord(text, (word, start, end, isPlain) => {
    endWord(start);
    if (parts > 0 && start === last + 1 && CONNECTORS.has(text.charAt(last))) {
      parts++;
      compound += word;
    } else {
      endCompound();
      parts = 1;
      compound = word;
      first = start;
    }
    visitSigns(text, last, start, visit);
    last = end;
    visit(word, start, end, 'word');
    visitSpellings(isPlain ? undefined : text.slice(start, end), word, start, end, visit);
    tail = isPlain ? '' : secondOfPair(text.slice(start, end));
  });
  endWord(text.length);
  endCompound();
  visitSigns(text, last, text.length, visit);
}

/** The second of two characters of an unspaced script; empty for other words. */
function secondOfPair(word: string): string {
  const last = isUnspaced(word) ? lastCharacter(word) : word;
  return last === word ? '' : last;
}

/** The signs with a name between words. */
function visitSigns(text: string, start: number, end: number, visit: TermVisitor): void {
  for (let place = start; place < end; place++) {
    const name = text.charCodeAt(place) > LAST_ASCII ? symbolName(text.charAt(place)) : undefined;
    if (name !== undefined) {
      visit(name, place, place + 1, 'sign');
    }
  }
}

/** @param written the word as it stands in the text, where it is not in ASCII */
function visitSpellings(
  written: string | undefined,
  word: string,
  start: number,
  end: number,
  visit: TermVisitor,
): void {
  const name = written !== undefined || word === 'infty' ? symbolName(word) : undefined;
  if (name !== undefined) {
    visit(name, start, end, 'spelling');
  }
  if (PLURAL_OF_NUMBER.test(word)) {
    visit(word.slice(0, -1), start, end, 'spelling');
  }
  if (word.length >= SHORTEST_SPELT && (word.includes('2') || word.includes('4'))) {
    visitDigit(word, start, end, visit);
  }
  const umlauts = written === undefined ? word : foldUmlauts(written);
  if (umlauts !== word) {
    visit(umlauts, start, end, 'spelling');
  }
}

/** A digit that is read as a word, spelt out: "sim2real" gives "sim", "real" and "simtoreal". */
function visitDigit(word: string, start: number, end: number, visit: TermVisitor): void {
  const [, left, digit = '', right] = SPELT_DIGIT.exec(word) ?? [];
  if (left !== undefined && right !== undefined) {
    visit(left, start, end, 'part');
    visit(right, start, end, 'part');
    visit(left + (DIGIT_WORDS[digit] ?? digit) + right, start, end, 'spelling');
  }
}
