import type { Box } from './layout/positions';

/** Something that wants to stand in one of some boxes, in CSS pixels, the best first. */
export interface LabelWish {
  readonly boxes: readonly Box[];
}

/** A wish and the box it got. */
export interface PlacedLabel<Wish extends LabelWish> {
  readonly wish: Wish;
  readonly box: Box;
}

/**
 * Gives each wish its first box that touches none given before and none that is taken; a wish without such a box gets
 * none. So earlier wishes matter more, and the same wishes are always answered alike.
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: Iterable<Wish>,
  taken: readonly Box[] = [],
): PlacedLabel<Wish>[] {
  const used = [...taken];
  const placed: PlacedLabel<Wish>[] = [];
  for (const wish of wishes) {
    const box = wish.boxes.find(candidate => used.every(other => !touches(candidate, other)));
    if (box) {
      used.push(box);
      placed.push({ wish, box });
    }
  }
  return placed;
}

function touches(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
