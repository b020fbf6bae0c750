import { squash } from '../text/squash';
import type { Lexicon } from './lexicon';
import { PARAMETERS } from './parameters';
import type { RatedSlot } from './scores';
import type { Slot } from './slots';

/** A query as a close look needs it. */
export interface Question {
  readonly slots: readonly RatedSlot[];
  /** The squashed query. */
  readonly name: string;
  /** From 0, a long query, to 1, a short one. */
  readonly shortness: number;
  /** The sum of the slots' weights. */
  readonly weight: number;
  /** The slots that a stem answers; the first place is empty. */
  readonly answers: readonly (readonly SlotCredit[])[];
  /** By the number of a stem: its place in `answers`, 0 for those that answer nothing. */
  readonly places: Uint16Array;
}

export interface SlotCredit {
  readonly slot: number;
  readonly credit: number;
}

export function toQuestion(
  slots: readonly RatedSlot[],
  text: string,
  shortness: number,
  lexicon: Lexicon,
): Question {
  const byStem = new Map<number, SlotCredit[]>();
  slots.forEach((slot, place) => {
    for (const { stem, credit } of slot.weight > 0 ? slot.alternatives : []) {
      const number = lexicon.stemNumber(stem);
      if (number !== undefined) {
        byStem.set(number, [...(byStem.get(number) ?? []), { slot: place, credit }]);
      }
    }
  });
  const places = new Uint16Array(lexicon.stemCount);
  [...byStem.keys()].forEach((number, index) => (places[number] = index + 1));
  const answers = [[], ...byStem.values()];
  const weight = slots.reduce((sum, slot) => sum + slot.weight, 0);
  return { slots, name: squash(text), shortness, weight, answers, places };
}

/** How many words a query has, grammar aside. */
export function lengthOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + (slot.grammar ? 0 : slot.count), 0);
}

/** How short a query of so many words is: 1 up to a few, 0 for many, smoothly between. */
export function shortnessOf(words: number): number {
  const { shortest, longest } = PARAMETERS;
  return clamp((longest - words) / (longest - shortest));
}

/** How much nearness of subject counts beside words: nothing while typing, all for a sentence. */
export function latentWeight(words: number): number {
  const { latent, latentFrom, latentFull } = PARAMETERS;
  return latent * clamp((words - latentFrom + 1) / (latentFull - latentFrom + 1));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
