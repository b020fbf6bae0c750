import { besideIn, CODE_STEP, isContent, stemOf } from '../index/tokenCodes';
import type { TermMatch, WeightedQuery } from './weightedQuery';

/** How one field of a paper answers a query. */
export interface FieldMatch {
  /** The best credit of each query term. */
  readonly credits: Float64Array;
  /** How much weight of neighbours in the query stands close together (term proximity). */
  readonly proximity: number;
  /** The share of the words, without stop words, that the query names. */
  readonly density: number;
}

/** What a walk through a field notes of each query term; its place is one more, so that each has two neighbours. */
interface Notes {
  readonly credits: Float64Array;
  /** How closely the term stands with the one before it in the query. */
  readonly pairs: Float64Array;
  /** Where the term was matched last, in words. */
  readonly last: Float64Array;
}

/** Neighbours in the query that stand further apart than this, in words, are no longer close. */
const FARTHEST = 6;

/**
 * Matches fields, as `tokenCodes`, with a query. Each call uses the same arrays again, since this is where a key
 * press spends its time: a match is good until the next.
 */
export function fieldMatcher(query: WeightedQuery): (codes: Int32Array) => FieldMatch {
  const { terms, matches, places } = query;
  const room = terms.length + 2;
  const notes = {
    credits: new Float64Array(room),
    pairs: new Float64Array(room),
    last: new Float64Array(room),
  };
  const bonds = terms.map(({ weight }, place) => Math.min(terms[place - 1]?.weight ?? 0, weight));
  const credits = notes.credits.subarray(1);
  return codes => {
    notes.credits.fill(0);
    notes.pairs.fill(0);
    notes.last.fill(-Infinity);
    let words = 0;
    let named = 0;
    let position = 0;
    for (let at = 0; at < codes.length; at += CODE_STEP) {
      const code = codes[at] ?? 0;
      const word = isContent(code) ? 1 : 0;
      position += 1 - besideIn(code);
      words += word;
      const place = places[stemOf(code)] ?? 0;
      if (place !== 0) {
        named += word;
        note(matches[place] ?? [], position, notes);
      }
    }
    return { credits, proximity: proximityOf(notes.pairs, bonds), density: words === 0 ? 0 : named / words };
  };
}

function note(matches: readonly TermMatch[], position: number, { credits, pairs, last }: Notes): void {
  for (const { term, credit } of matches) {
    const at = term + 1;
    raise(credits, at, credit);
    last[at] = position;
    raise(pairs, at, closeness(position - (last[term] ?? 0)));
    raise(pairs, at + 1, closeness(position - (last[at + 1] ?? 0)) / 2);
  }
}

function proximityOf(pairs: Float64Array, bonds: readonly number[]): number {
  let sum = 0;
  for (let term = 0; term < bonds.length; term++) {
    sum += (pairs[term + 1] ?? 0) * (bonds[term] ?? 0);
  }
  return sum;
}

function raise(values: Float64Array, place: number, value: number): void {
  if (value > (values[place] ?? 0)) {
    values[place] = value;
  }
}

function closeness(distance: number): number {
  return distance > FARTHEST ? 0 : 1 / Math.max(1, distance);
}
