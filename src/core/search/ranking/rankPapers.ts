import type { Paper } from '../../paper/paper';
import { BestOf } from '../../util/bestOf';
import type { Corpus } from '../index/corpus';
import type { LatentModel } from '../latent/latentModel';
import { frequenciesInQuery } from '../latent/termFrequencies';
import { PARAMETERS } from '../parameters';
import type { QueryTerm } from '../query/queryTerms';
import { scoreBm25, type Bm25Scores } from './bm25';
import { rerankerFor } from './rerank';
import { latentWeight, lengthOf, shortnessOf, toWeightedQuery, type WeightedQuery } from './weightedQuery';

/** A paper with its place in a ranking. */
export interface RankedPaper {
  readonly number: number;
  readonly paper: Paper;
  readonly score: number;
}

/** What is ranked, and by what. */
export interface Collection {
  readonly corpus: Corpus;
  /** Asked for only when cosine similarity counts. */
  readonly latentModel: () => LatentModel | undefined;
  readonly passes: (paper: Paper) => boolean;
}

/** Papers in the order in which they answer a query. */
export interface Ranking {
  readonly query: WeightedQuery;
  readonly papers: readonly RankedPaper[];
}

/**
 * Ranks the papers that pass: BM25 and, for longer queries, cosine similarity in the latent space choose candidates;
 * re-ranking puts these in order; the others follow as they are.
 */
export function rankPapers(
  terms: readonly QueryTerm[],
  text: string,
  collection: Collection,
  limit: number,
): Ranking {
  const { corpus } = collection;
  const words = lengthOf(terms);
  const shortness = shortnessOf(words);
  const lexical = scoreBm25(terms, shortness, corpus);
  const query = toWeightedQuery(lexical.terms, text, shortness, corpus.lexicon);
  const similarities = similaritiesTo(terms, latentWeight(words), collection);
  const count = candidatesFor(shortness, limit);
  const first = chooseCandidates(lexical, similarities, query, collection, Math.max(limit, count));
  const bestBm25 = lexical.best || 1;
  const rerank = rerankerFor(query);
  const reranked = first.slice(0, count).map(candidate => ({
    ...candidate,
    score: rerank(
      {
        bm25: lexical.scores[candidate.number] ?? 0,
        bestBm25,
        similarity: similarities?.[candidate.number] ?? 0,
      },
      corpus.tokensOf(candidate.number, candidate.paper),
    ),
  }));
  const least = Math.min(...reranked.map(({ score }) => score));
  return {
    query,
    papers: [...reranked.sort(byRank), ...scaleBelow(first.slice(count), least)],
  };
}

/** How many papers are re-ranked: few while somebody types, more for a long query or a long list. */
function candidatesFor(shortness: number, limit: number): number {
  const { candidatesShort, candidates } = PARAMETERS;
  return shortness === 1 ? candidatesShort : Math.min(candidates, Math.max(candidatesShort, 2 * limit));
}

/** Weighted cosine similarities by paper number, never negative; undefined when they do not count. */
function similaritiesTo(
  terms: readonly QueryTerm[],
  weight: number,
  { corpus, latentModel }: Collection,
): Float32Array | undefined {
  const model = weight > 0 ? latentModel() : undefined;
  const cosines = model?.cosines(frequenciesInQuery(terms, corpus.lexicon), corpus.index.capacity);
  return cosines?.map(cosine => weight * Math.max(0, cosine));
}

function chooseCandidates(
  lexical: Bm25Scores,
  similarities: Float32Array | undefined,
  { name }: WeightedQuery,
  { corpus, passes }: Collection,
  limit: number,
): RankedPaper[] {
  const best = lexical.best || 1;
  const named = new Set(corpus.named(name));
  const chosen = new BestOf<RankedPaper>(limit, byRank);
  const offer = (number: number, score: number) => {
    const paper = score > 0 && score >= (chosen.last?.score ?? 0) ? corpus.find(number) : undefined;
    if (paper !== undefined && passes(paper)) {
      chosen.offer({ number, paper, score });
    }
  };
  named.forEach(number => offer(number, Infinity));
  for (const number of similarities === undefined ? lexical.papers : corpus.numbers()) {
    if (!named.has(number)) {
      offer(number, (lexical.scores[number] ?? 0) / best + (similarities?.[number] ?? 0));
    }
  }
  return chosen.items;
}

/** Best score first; ties: newest first, then by title and id. */
export function byRank(a: RankedPaper, b: RankedPaper): number {
  return (
    (a.score === b.score ? 0 : b.score - a.score) ||
    (b.paper.year ?? 0) - (a.paper.year ?? 0) ||
    compareText(a.paper.title, b.paper.title) ||
    compareText(a.paper.id, b.paper.id)
  );
}

/** The same order with scores below `ceiling`. */
function scaleBelow(ranked: readonly RankedPaper[], ceiling: number): RankedPaper[] {
  const best = ranked[0]?.score ?? 1;
  return ranked.map(item => ({ ...item, score: (ceiling * 0.999 * item.score) / best }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
