import type { Box, Place } from './layout/positions';

/** How the map is shown: a place of the map at `k` pixels a unit, moved by `x` and `y` pixels. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space that is kept free at the edges, in CSS pixels. */
export type Margins = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** Where a place of the map is on the screen. */
export function toScreen({ x, y, k }: Viewport, place: Place): Place {
  return { x: place.x * k + x, y: place.y * k + y };
}

/** Which place of the map is at a point of the screen. */
export function toMap({ x, y, k }: Viewport, point: Place): Place {
  return { x: (point.x - x) / k, y: (point.y - y) / k };
}

/** The part of the map that the screen shows. */
export function visibleBox(viewport: Viewport, { width, height }: Size): Box {
  const { x: left, y: top } = toMap(viewport, { x: 0, y: 0 });
  const { x: right, y: bottom } = toMap(viewport, { x: width, y: height });
  return { left, top, right, bottom };
}

/** Shows a box as large as it fits between the margins, in their middle. */
export function fitViewport(box: Box, { width, height }: Size, margins: Margins): Viewport {
  const across = Math.max(1, width - margins.left - margins.right);
  const down = Math.max(1, height - margins.top - margins.bottom);
  const k = Math.min(across / Math.max(1, box.right - box.left), down / Math.max(1, box.bottom - box.top));
  return {
    x: margins.left + across / 2 - ((box.left + box.right) / 2) * k,
    y: margins.top + down / 2 - ((box.top + box.bottom) / 2) * k,
    k,
  };
}
