import { TermCounter } from './termCounter';
import type { TopicModel } from './topicModel';
import { dampenCount, type PaperText, type TermCounts } from './topicTerms';

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

/** What counts terms for each model; it remembers what the model knows of each word. */
const counters = new WeakMap<TopicModel, TermCounter>();

/** The scores of a paper, with or without an abstract. Linear in its length. */
export function scoreTopics(paper: PaperText, model: TopicModel): TopicScores {
  const counter = counters.get(model) ?? new TermCounter(model);
  counters.set(model, counter);
  counter.read(paper);
  const { stems, terms, rarities, table } = counter;
  const { length, known } = measure(
    stems.met,
    stem => stems.of(stem),
    stem => rarities[stem] ?? 0,
    model.rarest,
  );
  const scores = new Float64Array(model.topics.length);
  const loudest = new Float64Array(model.topics.length);
  for (const term of terms.met) {
    const value = (dampenCount(terms.of(term)) * (table.rarities[term] ?? 0)) / length;
    const end = table.starts[term + 1] ?? 0;
    for (let place = table.starts[term] ?? 0; place < end; place++) {
      const topic = table.topics[place] ?? 0;
      const part = value * (table.weights[place] ?? 0);
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
): Measure {
  const all = [...words.keys()];
  return measure(
    all,
    word => words.get(word) ?? 0,
    word => terms.get(word)?.rarity ?? 0,
    rarest,
  );
}

interface Measure {
  readonly length: number;
  readonly known: number;
}

/** Measures words by how often they stand in a paper and how rare they are, which is 0 for one that nobody knows. */
function measure<T>(
  words: readonly T[],
  countOf: (word: T) => number,
  rarityOf: (word: T) => number,
  rarest: number,
): Measure {
  let all = 0;
  let known = 0;
  for (const word of words) {
    const rarity = rarityOf(word);
    const square = (dampenCount(countOf(word)) * (rarity || rarest)) ** 2;
    all += square;
    known += rarity === 0 ? 0 : square;
  }
  const presumed = PRESUMED.words * rarest ** 2;
  return { length: Math.sqrt(all) || 1, known: (known + presumed * PRESUMED.known) / (all + presumed) };
}
