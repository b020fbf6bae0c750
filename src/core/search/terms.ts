import { stem } from '../text/stem';
import { wordsOf, type Word } from '../text/words';

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
const SPELT_DIGIT = /^(\p{L}{2,})([24])(\p{L}{2,})$/u;

/**
 * The terms of a text in order of their starts: every word, and beside the parts of a compound ("pre-training",
 * "NEVIS'22", "sim-to-real", "Uni-O4") its spelling in one word. "sim2real" counts as "sim-to-real" too.
 */
export function termsOf(text: string): Term[] {
  const words = wordsOf(text);
  const terms: Term[] = [];
  let first = 0;
  words.forEach((word, place) => {
    addSpellings(word, terms);
    const next = words[place + 1];
    if (next?.start === word.end + 1 && CONNECTORS.has(text.charAt(word.end))) {
      return;
    }
    if (place > first && place - first < LONGEST_COMPOUND) {
      terms.push(joinWords(words.slice(first, place + 1)));
    }
    first = place + 1;
  });
  return terms;
}

/** A digit that is read as a word, spelt out: "sim2real" gives "simtoreal". */
export function spellDigit(word: string): string {
  return word.replace(
    SPELT_DIGIT,
    (_, left: string, digit: string, right: string) => left + (DIGIT_WORDS[digit] ?? digit) + right,
  );
}

const DIGIT_WORDS: Readonly<Record<string, string>> = { 2: 'to', 4: 'for' };

function joinWords(parts: readonly Word[]): Term {
  const word = parts.map(part => part.text).join('');
  return {
    word,
    stem: stem(word),
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    joined: true,
  };
}

function addSpellings({ text: word, start, end }: Word, terms: Term[]): void {
  terms.push({ word, stem: stem(word), start, end, joined: false });
  const match = /[24]/.test(word) ? SPELT_DIGIT.exec(word) : null;
  for (const other of match ? [match[1], match[3], spellDigit(word)] : []) {
    if (other !== undefined) {
      terms.push({ word: other, stem: stem(other), start, end, joined: true });
    }
  }
}
