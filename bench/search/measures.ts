/** What a ranking is worth, as trec_eval defines it; each from 0 to 1. */
export interface Measures {
  readonly ndcg10: number;
  readonly map: number;
  readonly recall100: number;
  readonly mrr10: number;
}

/** Measures of one ranking of ids against the grades of the relevant ones. nDCG has linear gain. */
export function measure(ranking: readonly string[], grades: ReadonlyMap<string, number>): Measures {
  const gains = ranking.map(id => grades.get(id) ?? 0);
  const ideal = [...grades.values()].sort((a, b) => b - a);
  let found = 0;
  let precisions = 0;
  gains.forEach((gain, place) => {
    if (gain > 0) {
      found += 1;
      precisions += found / (place + 1);
    }
  });
  const first = gains.slice(0, 10).findIndex(gain => gain > 0);
  return {
    ndcg10: discounted(gains.slice(0, 10)) / discounted(ideal.slice(0, 10)),
    map: precisions / grades.size,
    recall100: gains.slice(0, 100).filter(gain => gain > 0).length / grades.size,
    mrr10: first < 0 ? 0 : 1 / (first + 1),
  };
}

export function meanOf(all: readonly Measures[]): Measures {
  const mean = (pick: (measures: Measures) => number) =>
    all.reduce((sum, measures) => sum + pick(measures), 0) / Math.max(1, all.length);
  return {
    ndcg10: mean(measures => measures.ndcg10),
    map: mean(measures => measures.map),
    recall100: mean(measures => measures.recall100),
    mrr10: mean(measures => measures.mrr10),
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}
