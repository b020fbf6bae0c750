import type { Box, Margins, Size } from '../../../core';
import { part } from '../element';

/** Free space around the map, in CSS pixels; at the sides the names of areas hang over. */
const AIR = { left: 28, top: 40, right: 56, bottom: 44 };

/** Wider panels, as a share of the window, lie over the map. */
const WIDEST = 0.4;

/** The room that the panels and some air take from the map: beside them where the window is wide enough. */
export function margins({ width }: Size): Margins {
  const right = Math.max(
    ...['search', 'legend'].map(id => part(id, HTMLElement).getBoundingClientRect().right),
  );
  const beside = right / width <= WIDEST ? right : 0;
  return { ...AIR, left: beside + AIR.left };
}

/** The panels that lie over the map, in CSS pixels. */
export function panelBoxes(): Box[] {
  return ['search', 'legend', 'zoom'].map(id => part(id, HTMLElement).getBoundingClientRect());
}
