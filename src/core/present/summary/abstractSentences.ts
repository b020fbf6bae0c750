import { sentencesOf } from '../../text/sentences';
import { type Section, sectionLabel } from './abstractSections';
import { KEYWORDS } from './backgroundCues';
import { plainLine } from '../../text/escape';
import { raised, withoutOpener } from './openers';
import type { Cue } from './sentenceCue';
import { CUES } from './sentenceCues';
import { type JudgedSentence, SAYS_WE, worthOf } from './sentenceWorth';
import { isUnspaced } from '../../text/unspaced';
import { explainedAt, shortNamesIn } from './shortNames';

/** A sentence of an abstract as a summary sees it. The scores are log odds: higher is likelier. */
export interface AbstractSentence {
  /** The sentence on one line, without the label of its section. */
  readonly text: string;
  /** The same without an opener that points to the sentence before, for where that one is not. */
  readonly alone: string;
  /** Its number in the abstract, from 0. */
  readonly place: number;
  /** How much it looks like the one that says what the paper does. */
  readonly contribution: number;
  /** How much it looks like the one that says what came out. */
  readonly result: number;
  /** What a reader loses where `alone` stands without the sentence that it points to. */
  readonly leaning: number;
  /** The beginnings of its longer words. */
  readonly words: ReadonlySet<string>;
  /** The beginnings of the words that say what it points to: "this simple framework". */
  readonly pointsAt: readonly string[];
  /** How much the sentence before leans on others, its opener included. */
  readonly before: number;
  /** The numbers of earlier sentences that explain its short names. */
  readonly explainedAt: readonly number[];
  /** How much it looks like a part of the paper's own work, whatever its words share with the title. */
  readonly own: number;
  /** Whether it draws the conclusion. */
  readonly concludes: boolean;
  /** How likely readers are to want it in the summary. */
  readonly worth: number;
}

/** More of a title than this tells nothing new about the paper. */
const TITLE_READ = 300;

/** A sentence of fewer characters seldom says what a paper is about. */
const BRIEF = 70;

/** The words behind the first pointing word, unless the sentence begins with a pronoun. */
const POINTED_AT = /^(?!(?:it|its|they|their)\b).{0,200}?\b(?:this|these|those|such) ((?:[\w-]+ ?){1,3})/i;

/** A sentence with so many wordings of a contribution surely speaks of the paper itself. */
export const OWN = 2;

/** What the first sentence counts where no sentence surely does, if it says that something was done, and not what is known. */
const OPENING = 2;

/** Words that name nothing. */
const FUNCTION_WORD = /^(?:that|with|from|have|were|which|been|when|will|into|also|then|than)$/;

/** What it counts to stand in a section of a structured abstract. */
const IN_SECTION: Readonly<Record<Section, { readonly contribution: number; readonly result: number }>> = {
  background: { contribution: -2, result: -3 },
  aim: { contribution: 2.5, result: -2 },
  methods: { contribution: -0.5, result: -2.5 },
  results: { contribution: -2.5, result: 1 },
  conclusion: { contribution: -1.5, result: 1.5 },
  aside: { contribution: -4, result: -4 },
};

/** A sentence before it is scored. */
interface Plain {
  readonly text: string;
  readonly place: number;
  readonly section: Section | undefined;
}

/**
 * The sentences that have words and at most `longest` characters, in order; the others keep their numbers. Takes time linear
 * in the abstract.
 */
export function abstractSentences(
  { title, abstract }: { readonly title: string; readonly abstract: string },
  longest: number,
): AbstractSentence[] {
  const plain = plainSentences(abstract, longest);
  const subject = subjectOf(title.slice(0, TITLE_READ));
  const names = shortNamesIn(
    plain.map(({ text }) => text),
    title.slice(0, TITLE_READ),
  );
  // Some journals have no label for what was done, and tell it among the results.
  const sections = new Set(plain.map(({ section }) => section));
  const isResultNew = !sections.has('aim') && !sections.has('methods');
  const all = plain
    .map(sentence =>
      isResultNew && sentence.section === 'results' ? { ...sentence, section: undefined } : sentence,
    )
    .filter(({ text }) => /\p{L}/u.test(text) && text.length <= longest)
    .map(sentence => scored(sentence, plain.length - 1, subject));
  const isSilent = all.every(({ own }) => own < OWN);
  const whole = {
    length: plain.length,
    own: all.find(({ own }) => own >= OWN)?.place,
    saysWe: all.some(({ text }) => SAYS_WE.test(text)),
  };
  return all
    .map(sentence => ({
      ...sentence,
      contribution: sentence.contribution + (isSilent && opensWithWork(sentence) ? OPENING : 0),
    }))
    .map((sentence, at) => ({
      ...sentence,
      worth: worthOf({ ...sentence, section: plain[sentence.place]?.section }, whole),
      before: all[at - 1]?.place === sentence.place - 1 ? (all[at - 1]?.pointing ?? 0) : 0,
      explainedAt: explainedAt(sentence.text, sentence.place, names),
    }));
}

/** All sentences; those that are too long for any summary are left empty. */
function plainSentences(abstract: string, longest: number): Plain[] {
  const isLowerCase = !/\p{Lu}/u.test(abstract.slice(0, 2000));
  let section: Section | undefined;
  return sentencesOf(abstract).map(({ start, end }, place) => {
    const text = end - start > 2 * longest ? '' : plainLine(abstract.slice(start, end));
    const label = sectionLabel(text);
    section = label?.section ?? section;
    const body = withoutKeywords(label ? withoutLabel(text, label) : text);
    return { text: isLowerCase ? raised(body.replace(/ \.$/, '.')) : body, place, section };
  });
}

/** Keywords behind an abstract begin with a small letter, so that they look like a part of its last sentence. */
function withoutKeywords(text: string): string {
  const end = text.lastIndexOf('. ');
  return end > 0 && /\w{3}$/.test(text.slice(0, end)) && KEYWORDS.test(text.slice(end + 2))
    ? text.slice(0, end + 1)
    : text;
}

/** A label is left where the rest is no sentence: "Objective: To study rain." */
function withoutLabel(text: string, { label, length }: { label: string; length: number }): string {
  const body = raised(text.slice(length));
  return /^to\b/i.test(body) ? `${label}: ${body}` : body;
}

/** What a paper is about, by its title. */
interface Subject {
  readonly words: ReadonlySet<string>;
  /** What the title calls the thing: what stands before the colon, where it is short, and in brackets. */
  readonly names: readonly string[];
}

function scored(
  { text, place, section }: Plain,
  last: number,
  subject: Subject,
): Omit<AbstractSentence, 'explainedAt' | 'before' | 'worth'> &
  Pick<JudgedSentence, 'cues'> & { readonly pointing: number } {
  const alone = withoutOpener(text);
  const cues = CUES.filter(({ pattern }) => pattern.test(text));
  const bare = alone === text ? cues : CUES.filter(({ leaning, pattern }) => leaning && pattern.test(alone));
  const of = section ? IN_SECTION[section] : { contribution: 0, result: 0 };
  const sum = (role: 'contribution' | 'result'): number =>
    cues.reduce((total, cue) => total + cue[role], of[role]);
  const words = wordsOf(text);
  const about = sharedPart(subject.words, words);
  const named = subject.names.some(name => text.includes(name)) ? 1 : 0;
  const pointsAt = [...wordsOf(POINTED_AT.exec(alone)?.[1] ?? '')].filter(word => !FUNCTION_WORD.test(word));
  // The card shows the title above.
  const titled = pointsAt.some(word => subject.words.has(word));
  const depth = last > 0 ? place / last : 0;
  const own = sum('contribution');
  const against = (place === 0 && own <= 0 ? 0.5 : 0) + (isBrief(text) ? 0.5 : 0);
  const closing = last > 0 && place === last && own < OWN ? 1 : 0;
  return {
    text,
    alone,
    place,
    cues,
    concludes:
      section === 'conclusion' ||
      /^(?:(?:thus|therefore|together|taken together|collectively|in (?:conclusion|summary|sum)|overall|we conclude|it is concluded)\b|(?:these|our|the present) (?:results|findings|data|observations) (?:\w+ )?(?:suggest|indicate|demonstrate|show|provide|support|establish|reveal))/i.test(
        text,
      ),
    contribution: own + (own > 0 ? 2 : 1) * about + 1.5 * named - depth / 2 - closing - against,
    result: sum('result') + about + named / 2 + 2 * depth - against,
    leaning: place === 0 ? 0 : titled ? Math.min(leaningOf(bare), 0.5) : leaningOf(bare),
    pointing: leaningOf(cues),
    words,
    pointsAt,
    own: own - (isBrief(text) ? 0.5 : 0),
  };
}

function isBrief(text: string): boolean {
  // Scripts without spaces say as much in a quarter of the characters or less.
  return text.length < (isUnspaced(text) ? BRIEF / 5 : BRIEF);
}

function opensWithWork({ place, own, text }: Pick<AbstractSentence, 'place' | 'own' | 'text'>): boolean {
  return (
    place === 0 &&
    ((own > 0 && /\b(?:is|are|was|were|been) (?:\w+ )?\w+(?:ed|wn|nd|ven|de|ten)\b/.test(text)) ||
      /^it is (?:shown|proposed|demonstrated|suggested)\b/i.test(text))
  );
}

function leaningOf(cues: readonly Cue[]): number {
  return Math.max(0, ...cues.map(cue => cue.leaning ?? 0));
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
