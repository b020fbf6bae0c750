import type { Options } from 'minisearch';

/** The parts of a paper that are indexed apart; `about` holds people, year, venue and keywords. */
export const INDEX_FIELDS = ['title', 'abstract', 'about', 'paraphrase'] as const;

export type IndexField = (typeof INDEX_FIELDS)[number];

/** A paper as MiniSearch sees it: the stems of each field, a space between them. */
export interface IndexedPaper extends Readonly<Record<IndexField, string>> {
  readonly id: string;
}

/**
 * MiniSearch as an inverted index over stems. The same options build and load it. Its own scoring stays unused:
 * it multiplies by the number of words matched, which harms long queries, and knows no fields as one text.
 */
export const INDEX_OPTIONS: Options<IndexedPaper> = {
  fields: [...INDEX_FIELDS],
  tokenize: stems => (stems === '' ? [] : stems.split(' ')),
  processTerm: stem => stem,
  autoVacuum: false,
};
