import type { Corpus } from './corpus';
import type { StemPapers } from './invertedIndex';
import { PARAMETERS } from './parameters';
import type { Slot } from './slots';
import { Tally } from './tally';

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
  /** The highest score. */
  readonly best: number;
}

/**
 * BM25 over a field-weighted text (BM25F; Robertson, Zaragoza and Taylor, 2004). A word counts once by the best
 * of its alternatives; nothing is multiplied by the number of words matched.
 */
export function scorePapers(slots: readonly Slot[], shortness: number, corpus: Corpus): Scores {
  const { capacity } = corpus.index;
  const total = new Tally(capacity);
  const own = new Tally(capacity);
  const rated = slots.map(slot => {
    const weight = slot.grammar ? PARAMETERS.grammar * shortness : slot.count;
    const rarity = weight > 0 ? scoreSlot(slot, corpus, own) : 0;
    own.drain((paper, score) => total.add(paper, weight * score));
    return { ...slot, weight: weight * rarity };
  });
  const best = total.keys.reduce((most, paper) => Math.max(most, total.values[paper] ?? 0), 0);
  return { slots: rated, scores: total.values, papers: total.keys, best };
}

/**
 * Adds a word's BM25 to `own` and returns its rarity. What only stands for a word is not worth more than the
 * word itself.
 */
function scoreSlot(slot: Slot, corpus: Corpus, own: Tally): number {
  const all = corpus.size;
  const shared = inverseFrequency(Math.min(papersWith(slot, corpus), all), all);
  const known = corpus.index.has(slot.alternatives[0]?.stem ?? '');
  let rarity = known ? 0 : shared;
  slot.alternatives.forEach(({ stem, credit }, place) => {
    const found = corpus.index.papersOf(stem);
    const papers = found.numbers.length;
    const single = inverseFrequency(papers, all);
    const rare = slot.half && place > 0 ? shared : known && credit < 1 ? Math.min(single, rarity) : single;
    rarity = papers > 0 ? Math.max(rarity, rare * credit) : rarity;
    const factor = credit * rare * (PARAMETERS.k + 1);
    raiseTo(own, factor, found, corpus);
  });
  return rarity;
}

/** Raises each paper of a term to its BM25, of which `factor` is the part that is the same for all of them. */
function raiseTo(own: Tally, factor: number, { numbers, counts }: StemPapers, corpus: Corpus): void {
  const { averageLength } = corpus;
  for (let place = 0; place < numbers.length; place++) {
    const paper = numbers[place] ?? 0;
    const count = counts[place] ?? 0;
    const norm = 1 - PARAMETERS.b + (PARAMETERS.b * corpus.lengthOf(paper)) / averageLength;
    own.raise(paper, (factor * count) / (count + PARAMETERS.k * norm));
  }
}

/** In how many papers the alternatives stand, those with several counted several times. */
function papersWith({ alternatives }: Slot, { index }: Corpus): number {
  return alternatives.reduce((sum, { stem }) => sum + index.papersWith(stem), 0);
}

function inverseFrequency(papers: number, all: number): number {
  return Math.log(1 + (all - papers + 0.5) / (papers + 0.5));
}
