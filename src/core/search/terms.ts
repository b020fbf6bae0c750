import { stem } from '../text/stem';
import { forEachWord } from '../text/words';

/** What the index knows a place in a text by. */
export interface Term {
  /** The word as written, folded, or several run together: "pretraining" for "pre-training". */
  readonly word: string;
  readonly stem: string;
  /** UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True when the term stands beside the words it was made from. */
  readonly joined: boolean;
}

const LONGEST_COMPOUND = 4;
const CONNECTORS: ReadonlySet<string> = new Set("-‐‑‒–'’./+&_");
/** Letters around the digit included. */
const SHORTEST_SPELT = 5;
const SPELT_DIGIT = /^(\p{L}{2,})([24])(\p{L}{2,})$/u;

/**
 * The terms of a text in order of their starts: every word, and beside the parts of a compound ("pre-training",
 * "NEVIS'22", "sim-to-real", "Uni-O4") its spelling in one word. "sim2real" counts as "sim-to-real" too.
 */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  forEachTerm(text, (word, start, end, kind) => {
    terms.push({ word, stem: stem(word), start, end, joined: kind === 'joined' });
  });
  return terms;
}

/** Takes in a term: its word and its place; `joined` when it stands beside the words that it was made from. */
type TermVisitor = (word: string, start: number, end: number, kind: 'whole' | 'joined') => void;

/** Calls `visit` with the terms that `termsOf` gives, in the same order. */
export function forEachTerm(text: string, visit: TermVisitor): void {
  let parts = 0;
  let joined = '';
  let first = 0;
  let last = 0;
  const endCompound = () => {
    if (parts > 1 && parts <= LONGEST_COMPOUND) {
      visit(joined, first, last, 'joined');
    }
  };
  forEachWord(text, (word, start, end) => {
    if (parts > 0 && start === last + 1 && CONNECTORS.has(text.charAt(last))) {
      parts++;
      joined += word;
    } else {
      endCompound();
      parts = 1;
      joined = word;
      first = start;
    }
    last = end;
    visitSpellings(word, start, end, visit);
  });
  endCompound();
}

/** A digit that is read as a word, spelt out: "sim2real" gives "simtoreal". */
export function spellDigit(word: string): string {
  return word.replace(
    SPELT_DIGIT,
    (_, left: string, digit: string, right: string) => left + (DIGIT_WORDS[digit] ?? digit) + right,
  );
}

const DIGIT_WORDS: Readonly<Record<string, string>> = { 2: 'to', 4: 'for' };

function visitSpellings(word: string, start: number, end: number, visit: TermVisitor): void {
  visit(word, start, end, 'whole');
  const isSpelt = word.length >= SHORTEST_SPELT && (word.includes('2') || word.includes('4'));
  const match = isSpelt ? SPELT_DIGIT.exec(word) : null;
  for (const other of match ? [match[1], match[3], spellDigit(word)] : []) {
    if (other !== undefined) {
      visit(other, start, end, 'joined');
    }
  }
}
