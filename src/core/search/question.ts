import { squash } from '../text/squash';
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
  readonly places: ReadonlyMap<string, readonly SlotCredit[]>;
}

interface SlotCredit {
  readonly slot: number;
  readonly credit: number;
}

export function toQuestion(slots: readonly RatedSlot[], text: string, shortness: number): Question {
  const places = new Map<string, SlotCredit[]>();
  slots.forEach((slot, place) => {
    for (const { stem, credit } of slot.weight > 0 ? slot.alternatives : []) {
      places.set(stem, [...(places.get(stem) ?? []), { slot: place, credit }]);
    }
  });
  const weight = slots.reduce((sum, slot) => sum + slot.weight, 0);
  return { slots, name: squash(text), shortness, weight, places };
}

/** How short a query is: 1 up to a few words, 0 for many, smoothly between. */
export function shortnessOf(slots: readonly Slot[]): number {
  const words = slots.reduce((sum, slot) => sum + (slot.grammar ? 0 : slot.count), 0);
  const { shortest, longest } = PARAMETERS;
  return Math.min(1, Math.max(0, (longest - words) / (longest - shortest)));
}
