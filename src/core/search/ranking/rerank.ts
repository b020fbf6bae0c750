import type { PaperTokens } from '../index/paperTokens';
import { PARAMETERS } from '../parameters';
import { fieldMatcher } from './fieldMatch';
import type { WeightedQuery } from './weightedQuery';

/** What was known of a paper before re-ranking. */
export interface FirstScore {
  readonly bm25: number;
  /** The best BM25 of any paper. */
  readonly bestBm25: number;
  /** Cosine similarity in the latent space, weighted; 0 when it does not count. */
  readonly similarity: number;
}

/** How well a paper answers, judged by where the words of the query stand in it. */
export type Reranker = (first: FirstScore, paper: PaperTokens) => number;

/** The re-ranking for one query. */
export function rerankerFor(query: WeightedQuery): Reranker {
  const [matchTitle, matchAbstract, matchAbout, matchParaphrase] = [
    fieldMatcher(query),
    fieldMatcher(query),
    fieldMatcher(query),
    fieldMatcher(query),
  ];
  return (first, paper) => {
    if (query.weight === 0) {
      return first.similarity;
    }
    const { shortness, weight, terms } = query;
    const title = matchTitle(paper.title);
    const abstract = matchAbstract(paper.abstract);
    const about = matchAbout(paper.about);
    const paraphrase = matchParaphrase(paper.paraphrase);
    let covered = 0;
    let titled = 0;
    for (let term = 0; term < terms.length; term++) {
      const termWeight = terms[term]?.weight ?? 0;
      const inTitle = title.credits[term] ?? 0;
      titled += termWeight * inTitle;
      covered +=
        termWeight *
        Math.max(
          inTitle,
          abstract.credits[term] ?? 0,
          about.credits[term] ?? 0,
          paraphrase.credits[term] ?? 0,
        );
    }
    const proximity = Math.max(title.proximity, abstract.proximity, paraphrase.proximity) / weight;
    const bm25 = first.bm25 / (weight * (PARAMETERS.k1 + 1));
    const long = first.bm25 / first.bestBm25 + PARAMETERS.proximityLong * proximity;
    const short =
      (bm25 + PARAMETERS.titleCoverage * (titled / weight) + PARAMETERS.proximityShort * proximity) *
        (covered / weight) ** PARAMETERS.coverage +
      PARAMETERS.titleDensity * (titled / weight) * title.density;
    return (1 - shortness) * long + shortness * short + first.similarity + nameScore(paper.name, query.name);
  };
}

function nameScore(title: string, query: string): number {
  if (query.length < 4 || !title.startsWith(query)) {
    return 0;
  }
  return title === query ? 100 : PARAMETERS.titleBeginning;
}
