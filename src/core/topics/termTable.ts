import type { TopicModel } from './topicModel';

/** The terms of a model that say something about topics, by number, in flat arrays that stay near the processor. */
export interface TermTable {
  /** In the order of their code units, so that those that begin alike stand together; a term's number is its place. */
  readonly terms: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly rarities: Float64Array;
  /** Where the topics of each term begin in the two arrays below; they end where the next term's begin. */
  readonly starts: Int32Array;
  readonly topics: Uint16Array;
  readonly weights: Float64Array;
}

/** The terms of a model that say something about topics. Takes a few milliseconds. */
export function tableOf({ terms }: Pick<TopicModel, 'terms'>): TermTable {
  const speaking = [...terms]
    .filter(([, { topics }]) => topics.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const starts = new Int32Array(speaking.length + 1);
  speaking.forEach(([, { topics }], place) => {
    starts[place + 1] = (starts[place] ?? 0) + topics.length;
  });
  return {
    terms: speaking.map(([term]) => term),
    numbers: new Map(speaking.map(([term], place) => [term, place])),
    rarities: Float64Array.from(speaking, ([, { rarity }]) => rarity),
    starts,
    topics: Uint16Array.from(speaking.flatMap(([, { topics }]) => topics)),
    weights: Float64Array.from(speaking.flatMap(([, { weights }]) => weights)),
  };
}

/** The numbers of the longer terms that begin so, with what follows in each. */
export function termsBeginning(beginning: string, { terms }: TermTable): { rest: string; term: number }[] {
  const found: { rest: string; term: number }[] = [];
  let place = placeAfter(beginning, terms);
  for (let term = terms[place]; term?.startsWith(beginning) === true; term = terms[place]) {
    found.push({ rest: term.slice(beginning.length), term: place });
    place += 1;
  }
  return found;
}

/** The place of the first term that is greater. */
function placeAfter(other: string, terms: readonly string[]): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') <= other) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
