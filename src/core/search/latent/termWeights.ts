import { STOP_WORDS } from '../../text/stopWords';
import type { PaperTerms } from '../paperTerms';
import type { Slot } from '../slots';
import type { Term } from '../terms';

/** How often each stem stands in a paper, twice for the title; no grammar, no compounds beside their parts. */
export function countStems(terms: PaperTerms): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [field, weight] of [
    [terms.title, 2],
    [terms.abstract, 1],
  ] as const) {
    for (const stem of field.filter(isTopical).map(term => term.stem)) {
      counts.set(stem, (counts.get(stem) ?? 0) + weight);
    }
  }
  return counts;
}

/** The same for the words of a query; a word that may be several counts by its best alternative. */
export function countSlots(slots: readonly Slot[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slot of slots) {
    const best = slot.alternatives[0];
    if (!slot.grammar && best !== undefined) {
      counts.set(best.stem, (counts.get(best.stem) ?? 0) + slot.count);
    }
  }
  return counts;
}

/** The weight of a stem that occurs so often, before its rarity: 1 + log. */
export function dampen(count: number): number {
  return 1 + Math.log(count);
}

function isTopical(term: Term): boolean {
  return !term.joined && !STOP_WORDS.has(term.word);
}
