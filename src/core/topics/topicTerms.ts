import { stem } from '../text/stem';
import { STOP_WORDS } from '../text/stopWords';
import { wordsOf } from '../text/words';

/** A word or a pair of neighbouring words of a text, as the topic model knows it. */
export interface TopicTerm {
  /** The stem of a word; of a pair both, run together. So "pre-training", "pre training" and "pretraining" are one. */
  readonly term: string;
  readonly isPair: boolean;
  /** Where it stands, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What a word is to the topic model: it `speaks` of a subject, `links` two words that do ("text-to-image"), or `parts` them. */
export type WordRole = 'speaks' | 'links' | 'parts';

/** The role of a word of `wordsOf`. Grammar, numbers and single letters part their neighbours. */
export function roleOf(word: string): WordRole {
  if (word === 'to') {
    return 'links';
  }
  return word.length < 2 || STOP_WORDS.has(word) || isNumber(word) ? 'parts' : 'speaks';
}

function isNumber(word: string): boolean {
  return word < ':' && /^\d+$/.test(word);
}

/** The longest gap between two words that make a pair: a space or a hyphen; wider when a word that links stands in it. */
export const LONGEST_GAP = 1;
export const LONGEST_LINK = ' to '.length;

/**
 * Calls `visit` for each word of a text that speaks of its subject, and after the second of two neighbours for the pair.
 */
export function visitTerms(text: string, visit: (term: TopicTerm) => void): void {
  let before: TopicTerm | undefined;
  let longestGap = LONGEST_GAP;
  for (const { text: word, start, end } of wordsOf(text)) {
    const role = roleOf(word);
    if (role === 'links') {
      longestGap = LONGEST_LINK;
      continue;
    }
    if (role === 'parts') {
      before = undefined;
      continue;
    }
    const single = { term: stem(word), isPair: false, start, end };
    visit(single);
    if (before !== undefined && start - before.end <= longestGap) {
      visit({ term: before.term + single.term, isPair: true, start: before.start, end });
    }
    before = single;
    longestGap = LONGEST_GAP;
  }
}

/** What the model reads of a paper. */
export interface PaperText {
  readonly title: string;
  /** Possibly empty. */
  readonly abstract: string;
}

/** How often each term stands in a paper, and which of them are words rather than pairs. */
export interface TermCounts {
  readonly all: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
}

/** What a term of the title counts; one of the abstract counts 1. */
export const TITLE_WEIGHT = 3;

/** The terms of a paper with their counts, those of the title several times. */
export function countTerms({ title, abstract }: PaperText): TermCounts {
  const all = new Map<string, number>();
  const words = new Map<string, number>();
  const countIn = (text: string, weight: number) =>
    visitTerms(text, ({ term, isPair }) => {
      all.set(term, (all.get(term) ?? 0) + weight);
      if (!isPair) {
        words.set(term, (words.get(term) ?? 0) + weight);
      }
    });
  countIn(title, TITLE_WEIGHT);
  countIn(abstract, 1);
  return { all, words };
}

/** The weight of a term that stands so often, before its rarity: 1 + log. */
export function dampenCount(count: number): number {
  return DAMPENED[count] ?? 1 + Math.log(count);
}

/** The weights of small counts, which nearly all are. */
const DAMPENED = Array.from({ length: 64 }, (_, count) => 1 + Math.log(count));
