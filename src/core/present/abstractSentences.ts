import { sentencesOf } from '../text/sentences';
import { plainLine } from './escape';
import { CUES } from './sentenceCues';

/** A sentence of an abstract as a summary sees it. The scores are log odds: higher is likelier. */
export interface AbstractSentence {
  /** The sentence on one line. */
  readonly text: string;
  /** Its number in the abstract, from 0. */
  readonly place: number;
  /** How much it looks like the one that says what the paper does. */
  readonly contribution: number;
  /** How much it looks like the one that says what came out. */
  readonly result: number;
  /** What a reader loses where it stands without the sentence before it. */
  readonly leaning: number;
}

/** More of a title than this tells nothing new about the paper. */
const TITLE_READ = 300;

/** A sentence of fewer characters seldom says what a paper is about. */
const BRIEF = 70;

/**
 * The sentences that have words and at most `longest` characters, in order; the others keep their numbers. Takes time linear
 * in the abstract.
 */
export function abstractSentences(
  { title, abstract }: { readonly title: string; readonly abstract: string },
  longest: number,
): AbstractSentence[] {
  const ranges = sentencesOf(abstract);
  const subject = subjectOf(title.slice(0, TITLE_READ));
  return ranges.flatMap(({ start, end }, place) => {
    const text = end - start > 2 * longest ? '' : plainLine(abstract.slice(start, end));
    return /\p{L}/u.test(text) && text.length <= longest
      ? [scored(text, place, ranges.length - 1, subject)]
      : [];
  });
}

/** What a paper is about, by its title. */
interface Subject {
  readonly words: ReadonlySet<string>;
  /** What the title calls the thing: what stands before the colon, where it is short, and in brackets. */
  readonly names: readonly string[];
}

function scored(text: string, place: number, last: number, subject: Subject): AbstractSentence {
  const cues = CUES.filter(({ pattern }) => pattern.test(text));
  const sum = (role: 'contribution' | 'result'): number => cues.reduce((total, cue) => total + cue[role], 0);
  const about = sharedPart(subject.words, wordsOf(text));
  const named = subject.names.some(name => text.includes(name)) ? 1 : 0;
  const depth = last > 0 ? place / last : 0;
  const against = (place === 0 ? 0.5 : 0) + (text.length < BRIEF ? 0.5 : 0);
  const closing = last > 0 && place === last ? 1 : 0;
  return {
    text,
    place,
    contribution: sum('contribution') + 2 * about + 1.5 * named - depth / 2 - closing - against,
    result: sum('result') + about / 2 + named / 2 + 2 * depth - against,
    leaning: place === 0 ? 0 : Math.max(0, ...cues.map(cue => cue.leaning ?? 0)),
  };
}

function subjectOf(title: string): Subject {
  const beforeColon = /^([^:()]{2,30}?)(?: ?\([^:()]{2,30}\))?:/.exec(title)?.[1];
  const bracketed = /\(([A-Z][^()\s]{1,30}?)s?\)/.exec(title)?.[1];
  return { words: wordsOf(title), names: [beforeColon, bracketed].filter(name => name !== undefined) };
}

/** The beginnings of the longer words, so that "transferring" meets "transfer". */
function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map(word => word.slice(0, 6)));
}

function sharedPart(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...words].filter(word => others.has(word)).length / Math.max(1, words.size);
}
