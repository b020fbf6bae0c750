import type { Corpus } from './corpus';
import { PARAMETERS } from './parameters';
import type { Slot } from './slots';

/** A word of the query with its rarity. */
export interface RatedSlot extends Slot {
  /** Inverse paper frequency of the word, times its weight in this query. */
  readonly weight: number;
}

/** BM25 of every paper that has a word of the query, and the rarity of each word. */
export interface Scores {
  readonly slots: readonly RatedSlot[];
  /** By the paper's number. */
  readonly scores: Float64Array;
  /** The numbers of the papers with a score above 0. */
  readonly papers: readonly number[];
}

/**
 * BM25 over a field-weighted text (BM25F; Robertson, Zaragoza and Taylor, 2004). A word counts once by the best
 * of its alternatives; nothing is multiplied by the number of words matched.
 */
export function scorePapers(slots: readonly Slot[], shortness: number, corpus: Corpus): Scores {
  const scores = new Float64Array(corpus.index.capacity);
  const papers: number[] = [];
  const rated = slots.map(slot => {
    const weight = slot.grammar ? PARAMETERS.grammar * shortness : slot.count;
    const best = weight > 0 ? scoreSlot(slot, corpus) : NOTHING;
    for (const [paper, score] of best.scores) {
      if (scores[paper] === 0) {
        papers.push(paper);
      }
      scores[paper] = (scores[paper] ?? 0) + weight * score;
    }
    return { ...slot, weight: weight * best.rarity };
  });
  return { slots: rated, scores, papers };
}

interface SlotScores {
  readonly scores: ReadonlyMap<number, number>;
  readonly rarity: number;
}

const NOTHING: SlotScores = { scores: new Map(), rarity: 0 };

function scoreSlot(slot: Slot, corpus: Corpus): SlotScores {
  const found = slot.alternatives.map(({ stem, credit }) => ({
    credit,
    counts: weightedCounts(stem, corpus),
  }));
  const total = found.reduce((sum, { counts }) => sum + counts.size, 0);
  const shared = inverseFrequency(Math.min(total, corpus.size), corpus.size);
  const scores = new Map<number, number>();
  let rarity = found[0]?.counts.size ? 0 : shared;
  for (const [place, { credit, counts }] of found.entries()) {
    const own = slot.half && place > 0 ? shared : inverseFrequency(counts.size, corpus.size);
    rarity = counts.size > 0 ? Math.max(rarity, own * credit) : rarity;
    for (const [paper, count] of counts) {
      const norm = 1 - PARAMETERS.b + (PARAMETERS.b * corpus.lengthOf(paper)) / corpus.averageLength;
      const score = (credit * own * count * (PARAMETERS.k + 1)) / (count + PARAMETERS.k * norm);
      scores.set(paper, Math.max(score, scores.get(paper) ?? 0));
    }
  }
  return { scores, rarity };
}

function weightedCounts(stem: string, { index }: Corpus): Map<number, number> {
  const counts = new Map<number, number>();
  index.forEachField(stem, (field, postings) => {
    const weight = PARAMETERS.fieldWeight[field];
    for (const [paper, count] of postings) {
      counts.set(paper, (counts.get(paper) ?? 0) + weight * count);
    }
  });
  return counts;
}

function inverseFrequency(papers: number, all: number): number {
  return Math.log(1 + (all - papers + 0.5) / (papers + 0.5));
}
