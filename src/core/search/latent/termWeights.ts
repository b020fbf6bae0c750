import type { Lexicon } from '../lexicon';
import type { PaperCodes } from '../paperCodes';
import type { Slot } from '../slots';
import { CODE_STEP, stemOf, isTopical } from '../termCodes';

/**
 * How often each stem, by its number, stands in a paper, twice for the title; no grammar, no compounds beside their parts,
 * nothing that the lexicon does not know.
 */
export function countStems({ title, abstract }: PaperCodes): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [codes, weight] of [
    [title, 2],
    [abstract, 1],
  ] as const) {
    for (let at = 0; at < codes.length; at += CODE_STEP) {
      const code = codes[at] ?? 0;
      if (code >= 0 && isTopical(code)) {
        counts.set(stemOf(code), (counts.get(stemOf(code)) ?? 0) + weight);
      }
    }
  }
  return counts;
}

/** The same for the words of a query; a word that may be several counts by its best alternative. */
export function countSlots(slots: readonly Slot[], lexicon: Lexicon): Map<number, number> {
  const counts = new Map<number, number>();
  for (const slot of slots) {
    const stem = lexicon.stemNumber(slot.alternatives[0]?.stem ?? '');
    if (!slot.grammar && stem !== undefined) {
      counts.set(stem, (counts.get(stem) ?? 0) + slot.count);
    }
  }
  return counts;
}

/** The weight of a stem that occurs so often, before its rarity: 1 + log. */
export function dampen(count: number): number {
  return 1 + Math.log(count);
}
