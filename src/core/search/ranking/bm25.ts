import { Accumulator } from '../index/accumulator';
import type { Corpus } from '../index/corpus';
import type { StemPosting } from '../index/stemPostings';
import { PARAMETERS } from '../parameters';
import type { QueryTerm } from '../query/queryTerms';

/** A query term with its weight in this query. */
export interface WeightedTerm extends QueryTerm {
  /** Its inverse document frequency, times its frequency in the query. */
  readonly weight: number;
}

/** BM25 of every paper that has a word of the query, and the weight of each word. */
export interface Bm25Scores {
  readonly terms: readonly WeightedTerm[];
  /** By the paper's number. */
  readonly scores: Float64Array;
  /** The numbers of the papers with a score above 0. */
  readonly papers: readonly number[];
  /** The highest score. */
  readonly best: number;
}

/**
 * BM25 over a field-weighted text (BM25F; Robertson, Zaragoza and Taylor, 2004). A query term counts once by the best of its
 * expansions; nothing is multiplied by the number of terms matched, as MiniSearch's own score is.
 */
export function scoreBm25(queryTerms: readonly QueryTerm[], shortness: number, corpus: Corpus): Bm25Scores {
  const { capacity } = corpus.index;
  const total = new Accumulator(capacity);
  const own = new Accumulator(capacity);
  const terms = queryTerms.map(term => {
    const frequency = term.isStopWord ? PARAMETERS.stopWord * shortness : term.frequency;
    const idf = frequency > 0 ? scoreTerm(term, corpus, own) : 0;
    own.drain((paper, score) => total.add(paper, frequency * score));
    return { ...term, weight: frequency * idf };
  });
  const best = total.keys.reduce((most, paper) => Math.max(most, total.values[paper] ?? 0), 0);
  return { terms, scores: total.values, papers: total.keys, best };
}

/**
 * Adds a term's BM25 to `own` and returns its inverse document frequency. What only stands for a word is not worth more
 * than the word itself.
 */
function scoreTerm(term: QueryTerm, corpus: Corpus, own: Accumulator): number {
  const all = corpus.size;
  const shared = inverseDocumentFrequency(Math.min(documentFrequency(term, corpus), all), all);
  const isKnown = corpus.stems.has(term.expansions[0]?.stem ?? '');
  let idf = isKnown ? 0 : shared;
  term.expansions.forEach(({ stem, credit }, place) => {
    const found = corpus.stems.of(stem);
    const papers = found.documents.length;
    const single = inverseDocumentFrequency(papers, all);
    const isCompletion = term.isPrefix && place > 0;
    const rated = isCompletion ? shared : isKnown && credit < 1 ? Math.min(single, idf) : single;
    idf = papers > 0 ? Math.max(idf, rated * credit) : idf;
    raiseTo(own, credit * rated * (PARAMETERS.k1 + 1), found, corpus);
  });
  return idf;
}

/** Raises each paper of a stem to its BM25, of which `factor` is the part that is the same for all of them. */
function raiseTo(
  own: Accumulator,
  factor: number,
  { documents, frequencies }: StemPosting,
  { index }: Corpus,
): void {
  const { averageLength } = index;
  for (let place = 0; place < documents.length; place++) {
    const paper = documents[place] ?? 0;
    const frequency = frequencies[place] ?? 0;
    const norm = 1 - PARAMETERS.b + (PARAMETERS.b * index.lengthOf(paper)) / averageLength;
    own.raise(paper, (factor * frequency) / (frequency + PARAMETERS.k1 * norm));
  }
}

/** In how many papers the expansions stand, those with several counted several times. */
function documentFrequency({ expansions }: QueryTerm, { stems }: Corpus): number {
  return expansions.reduce((sum, { stem }) => sum + stems.of(stem).documentFrequency, 0);
}

/** The form that is never negative (Lucene's). */
function inverseDocumentFrequency(papers: number, all: number): number {
  return Math.log(1 + (all - papers + 0.5) / (papers + 0.5));
}
