import type { TopicModel } from './topicModel';
import { countTerms, dampenCount, type PaperText, type TermCounts } from './topicTerms';

/** How much a paper is about each topic, by topic number. */
export interface TopicScores {
  readonly scores: Float64Array;
  /** What the loudest term of the paper adds to each score. */
  readonly loudest: Float64Array;
  /** The share of the paper's vocabulary, by weight, that the labelled papers have too: 0 to 1. */
  readonly known: number;
}

/** A share that a very short text is presumed to have, and the number of unknown words this presumption weighs. */
const PRESUMED = { known: 0.6, words: 8 };

/** The scores of a paper, with or without an abstract. Linear in its length. */
export function scoreTopics(paper: PaperText, model: TopicModel): TopicScores {
  const counts = countTerms(paper);
  const scores = new Float64Array(model.topics.length);
  const loudest = new Float64Array(model.topics.length);
  const { length, known } = measureWords(counts, model);
  for (const [term, count] of counts.all) {
    const found = model.terms.get(term);
    if (found === undefined || found.topics.length === 0) {
      continue;
    }
    const value = (dampenCount(count) * found.rarity) / length;
    for (let index = 0; index < found.topics.length; index++) {
      const topic = found.topics[index] ?? 0;
      const part = value * (found.weights[index] ?? 0);
      scores[topic] = (scores[topic] ?? 0) + part;
      loudest[topic] = Math.max(loudest[topic] ?? 0, part);
    }
  }
  return { scores, loudest, known };
}

/** The length of the vector of a paper's words, unknown ones included, and the share of its square that is known. */
export function measureWords(
  { words }: TermCounts,
  { terms, rarest }: Pick<TopicModel, 'terms' | 'rarest'>,
): { readonly length: number; readonly known: number } {
  let all = 0;
  let known = 0;
  for (const [word, count] of words) {
    const rarity = terms.get(word)?.rarity;
    const square = (dampenCount(count) * (rarity ?? rarest)) ** 2;
    all += square;
    known += rarity === undefined ? 0 : square;
  }
  const presumed = PRESUMED.words * rarest ** 2;
  return { length: Math.sqrt(all) || 1, known: (known + presumed * PRESUMED.known) / (all + presumed) };
}
