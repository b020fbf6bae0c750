import type { SparseVector } from './ridge';
import { measureWords } from './scoreTopics';
import { rarityOf, type ModelTerm } from './topicModel';
import { dampenCount, type TermCounts } from './topicTerms';

/** A term is learnt when so many papers have it. */
const FEWEST_PAPERS = 2;

/** The terms of a model by column, how many papers have each, and their rarities. */
export interface Vocabulary {
  readonly columns: ReadonlyMap<string, number>;
  readonly papersWith: readonly number[];
  readonly terms: ReadonlyMap<string, ModelTerm>;
  readonly rarest: number;
}

/** The terms of the queries, and those that several papers have. */
export function learnVocabulary(
  papers: readonly TermCounts[],
  queries: readonly ReadonlyMap<string, number>[],
): Vocabulary {
  const papersWith = new Map<string, number>();
  for (const term of papers.flatMap(paper => [...paper.all.keys()])) {
    papersWith.set(term, (papersWith.get(term) ?? 0) + 1);
  }
  const common = [...papersWith].filter(([, count]) => count >= FEWEST_PAPERS).map(([term]) => term);
  const all = [...new Set([...common, ...queries.flatMap(query => [...query.keys()])])].sort();
  const rarity = (term: string) => rarityOf(papersWith.get(term) ?? 0, papers.length);
  return {
    columns: new Map(all.map((term, column) => [term, column])),
    papersWith: all.map(term => papersWith.get(term) ?? 0),
    terms: new Map(all.map(term => [term, { rarity: rarity(term), topics: [], weights: [] }])),
    rarest: rarityOf(1, papers.length),
  };
}

/** The tf-idf weights of a paper's terms by column, of unit length over its words. */
export function toRow(counts: TermCounts, vocabulary: Vocabulary): SparseVector {
  const { length } = measureWords(counts, vocabulary);
  const row = new Map<number, number>();
  for (const [term, count] of counts.all) {
    const column = vocabulary.columns.get(term);
    const rarity = vocabulary.terms.get(term)?.rarity ?? 0;
    if (column !== undefined) {
      row.set(column, (dampenCount(count) * rarity) / length);
    }
  }
  return row;
}
