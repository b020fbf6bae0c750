import { squash } from '../../text/squash';
import type { Lexicon } from '../index/lexicon';
import { PARAMETERS } from '../parameters';
import type { QueryTerm } from '../query/queryTerms';
import type { WeightedTerm } from './bm25';

/** A query as re-ranking and highlights need it. */
export interface WeightedQuery {
  readonly terms: readonly WeightedTerm[];
  /** The squashed query. */
  readonly name: string;
  /** From 0, a long query, to 1, a short one. */
  readonly shortness: number;
  /** The sum of the terms' weights. */
  readonly weight: number;
  /** The query terms that a stem stands for; the first place is empty. */
  readonly matches: readonly (readonly TermMatch[])[];
  /** By the number of a stem: its place in `matches`, 0 for those that no query term stands for. */
  readonly places: Uint16Array;
}

/** That a stem stands for a query term. */
export interface TermMatch {
  /** The place of the query term. */
  readonly term: number;
  /** How surely, from 0 to 1. */
  readonly credit: number;
}

export function toWeightedQuery(
  terms: readonly WeightedTerm[],
  text: string,
  shortness: number,
  lexicon: Lexicon,
): WeightedQuery {
  const byStem = new Map<number, TermMatch[]>();
  terms.forEach((term, place) => {
    for (const { stem, credit } of term.weight > 0 ? term.expansions : []) {
      const number = lexicon.stemNumber(stem);
      if (number !== undefined) {
        byStem.set(number, [...(byStem.get(number) ?? []), { term: place, credit }]);
      }
    }
  });
  const places = new Uint16Array(lexicon.stemCount);
  [...byStem.keys()].forEach((number, index) => (places[number] = index + 1));
  const matches = [[], ...byStem.values()];
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  return { terms, name: squash(text), shortness, weight, matches, places };
}

/** How many words a query has, without stop words. */
export function lengthOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, term) => sum + (term.isStopWord ? 0 : term.frequency), 0);
}

/** How short a query of so many words is: 1 up to a few, 0 for many, smoothly between. */
export function shortnessOf(words: number): number {
  const { shortest, longest } = PARAMETERS;
  return clamp((longest - words) / (longest - shortest));
}

/** How much cosine similarity counts beside BM25: nothing while typing, all for a sentence. */
export function latentWeight(words: number): number {
  const { latent, latentFrom, latentFull } = PARAMETERS;
  return latent * clamp((words - latentFrom + 1) / (latentFull - latentFrom + 1));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
