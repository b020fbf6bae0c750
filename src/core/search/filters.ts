import type { Paper } from '../paper';
import { foldDiacritics } from '../text/fold';
import { squash } from '../text/squash';
import { wordsOf } from '../text/words';
import type { Filter } from './query';
import { termsOf } from './terms';
import { stem } from '../text/stem';

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
  const names = wordsOf(value).map(word => word.text);
  const whole = names.every(name => known.isName(name));
  return paper =>
    paper.authors.some(author => {
      const own = wordsOf(`${author.given ?? ''} ${author.family}`).map(word => word.text);
      return names.every(name => (whole ? own.includes(name) : own.some(other => other.startsWith(name))));
    });
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
  const words = wordsOf(text).map(word => word.text);
  const whole = squash(text);
  return wordsOf(value).every(
    ({ text: part }) => words.some(word => word.startsWith(part)) || whole.startsWith(part),
  );
}

function wordTest(value: string): Test {
  const stems = termsOf(value).filter(term => !term.joined);
  return paper => {
    const own = new Set([...termsOf(paper.title), ...termsOf(paper.abstract)].map(term => term.stem));
    return stems.every(term => own.has(stem(term.word)));
  };
}

function hasPhrase(text: string, phrase: string): boolean {
  return ` ${spaced(text)} `.includes(` ${spaced(phrase)} `);
}

function spaced(text: string): string {
  return foldDiacritics(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
