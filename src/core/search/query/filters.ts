import type { Paper } from '../../paper/paper';
import { foldDiacritics } from '../../text/fold';
import { fullName } from '../../paper/fullName';
import { squash } from '../../text/squash';
import { isUnspaced } from '../../text/unspaced';
import { termsOf, type Term } from '../index/terms';
import type { Filter } from './parseQuery';
import { spelledWordsOf } from './spelledWords';

/** The names under which a paper's topics can be asked for: ids and labels. */
export type TopicNames = (paper: Paper) => readonly string[];

/** What filters must know about the library. */
export interface FilterKnowledge {
  readonly topicNames: TopicNames;
  /** Whether a word stands in the names of people, venues or keywords of any paper. */
  isName(word: string): boolean;
}

/** Whether a paper passes. */
export type Test = (paper: Paper) => boolean;

const HAVING: Readonly<Record<string, Test>> = {
  doi: paper => paper.doi !== undefined,
  abstract: paper => paper.abstract.trim() !== '',
  arxiv: paper => paper.arxivId !== undefined,
  url: paper => paper.url !== undefined,
  year: paper => paper.year !== undefined,
  venue: paper => paper.venue !== undefined,
};

/**
 * The test of a filter among these papers. Undefined when the filter's value makes no sense (`has:colour`) or is
 * unfinished (`year:>`): then it chooses nothing and leaves nothing out.
 */
export function toTest(filter: Filter, known: FilterKnowledge): Test | undefined {
  const test = positiveTest(filter, known);
  return test !== undefined && filter.excludes ? paper => !test(paper) : test;
}

function positiveTest({ field, value }: Filter, known: FilterKnowledge): Test | undefined {
  switch (field) {
    case 'author':
      return authorTest(value, known);
    case 'year':
      return yearTest(value);
    case 'venue':
      return paper => hasBeginnings(paper.venue ?? '', value);
    case 'topic':
      return paper => known.topicNames(paper).some(name => hasBeginnings(name, value));
    case 'has':
      return HAVING[value.toLowerCase()];
    case 'word':
      return wordTest(value);
    case 'phrase':
      return paper => hasPhrase(paper.title, value) || hasPhrase(paper.abstract, value);
  }
}

/** Whole names where somebody is called so ("he" is not "Hendrycks"), else names that begin so. */
function authorTest(value: string, known: FilterKnowledge): Test {
  const names = soughtWords(value);
  const isWhole = names.every(spellings => spellings.some(name => known.isName(name) && !isUnspaced(name)));
  return paper =>
    paper.authors.some(author => {
      const own = termsOf(fullName(author)).map(({ word }) => word);
      const has = (name: string) =>
        isWhole ? own.includes(name) : own.some(other => other.startsWith(name));
      return names.every(spellings => spellings.some(has));
    });
}

/** The words of a value with their other spellings. */
function soughtWords(value: string): string[][] {
  return spelledWordsOf(value).map(({ word, spellings }) => [word, ...spellings]);
}

/** `2021`, `202` (the twenties, or a year half typed), `>2020`, `>=2020`, `<2020`, `2019..2021`, `2019..`, `..2021`. */
function yearTest(value: string): Test | undefined {
  const range = /^(\d{4})?(?:\.\.|-)(\d{4})?$/.exec(value);
  if (range && (range[1] ?? range[2]) !== undefined) {
    return between(Number(range[1] ?? 0), Number(range[2] ?? Infinity));
  }
  const bound = /^([<>])(=?)(\d{4})$/.exec(value);
  if (bound) {
    const year = Number(bound[3]);
    const step = bound[2] === '=' ? 0 : 1;
    return bound[1] === '>' ? between(year + step, Infinity) : between(0, year - step);
  }
  const digits = /^\d{1,4}(?=\.{0,2}$)/.exec(value)?.[0];
  return digits === undefined
    ? undefined
    : paper => paper.year !== undefined && String(paper.year).startsWith(digits);
}

function between(first: number, last: number): Test {
  return paper => paper.year !== undefined && paper.year >= first && paper.year <= last;
}

/** Whether each word of `value` begins a word of `text`. */
function hasBeginnings(text: string, value: string): boolean {
  const own = [...termsOf(text).map(({ word }) => word), squash(text)];
  return soughtWords(value).every(spellings =>
    spellings.some(sought => own.some(word => word.startsWith(sought))),
  );
}

function wordTest(value: string): Test {
  const stems = termsOf(value)
    .filter(isWord)
    .map(term => term.stem);
  return paper => {
    const own = new Set([...termsOf(paper.title), ...termsOf(paper.abstract)].map(term => term.stem));
    return stems.every(stem => own.has(stem));
  };
}

function isWord({ kind }: Term): boolean {
  return kind === 'word';
}

function hasPhrase(text: string, phrase: string): boolean {
  return ` ${spaced(text)} `.includes(` ${spaced(phrase)} `);
}

/** Words with one space between them; in unspaced scripts every character is one. */
function spaced(text: string): string {
  const spread = isUnspaced(text) ? text.replace(/\p{L}\p{M}*/gu, spreadUnspaced) : text;
  return foldDiacritics(spread)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function spreadUnspaced(character: string): string {
  return isUnspaced(character) ? ` ${character} ` : character;
}
