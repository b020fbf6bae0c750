import type { Question, SlotCredit } from './question';
import { CODE_STEP, isTopical, joinedIn, stemOf } from './termCodes';

/** How one field of a paper answers a question. */
export interface FieldMatch {
  /** The best credit of each slot. */
  readonly credits: Float64Array;
  /** How much weight of neighbours in the query stands close together. */
  readonly near: number;
  /** The share of the words, grammar aside, that the query names. */
  readonly filled: number;
}

/** What a walk through a field notes of each slot; the slot's place is one more, so that each has two neighbours. */
interface Notes {
  readonly credits: Float64Array;
  /** How closely the slot stands with the one before it in the query. */
  readonly pairs: Float64Array;
  /** Where the slot was answered last, in words. */
  readonly last: Float64Array;
}

/** Neighbours in the query that stand further apart than this, in words, are no longer close. */
const FARTHEST = 6;

/**
 * Matches fields, as `termCodes`, with a question. Each call uses the same arrays again, since this is where a key
 * press spends its time: a match is good until the next.
 */
export function matcher(question: Question): (codes: Int32Array) => FieldMatch {
  const { slots, answers, places } = question;
  const room = slots.length + 2;
  const notes = {
    credits: new Float64Array(room),
    pairs: new Float64Array(room),
    last: new Float64Array(room),
  };
  const bonds = slots.map(({ weight }, place) => Math.min(slots[place - 1]?.weight ?? 0, weight));
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
      const word = isTopical(code) ? 1 : 0;
      position += 1 - joinedIn(code);
      words += word;
      const place = places[stemOf(code)] ?? 0;
      if (place !== 0) {
        named += word;
        note(answers[place] ?? [], position, notes);
      }
    }
    return { credits, near: nearWeight(notes.pairs, bonds), filled: words === 0 ? 0 : named / words };
  };
}

function note(answers: readonly SlotCredit[], position: number, { credits, pairs, last }: Notes): void {
  for (const { slot, credit } of answers) {
    const at = slot + 1;
    raise(credits, at, credit);
    last[at] = position;
    raise(pairs, at, closeness(position - (last[slot] ?? 0)));
    raise(pairs, at + 1, closeness(position - (last[at + 1] ?? 0)) / 2);
  }
}

function nearWeight(pairs: Float64Array, bonds: readonly number[]): number {
  let sum = 0;
  for (let slot = 0; slot < bonds.length; slot++) {
    sum += (pairs[slot + 1] ?? 0) * (bonds[slot] ?? 0);
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
