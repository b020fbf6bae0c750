import { placeOf, type Place, type Positions } from './positions';
import { MAP_SIZE } from './spreadPositions';

/** What counts as close by, in units of the map. */
const CLOSE = MAP_SIZE * 0.07;

/** Of more papers an even sample is looked at. */
const MOST = 400;

/**
 * Where most of the papers lie close together: the middle of the fullest neighbourhood, which is a place among papers
 * even when they lie in several groups. Undefined when there are none.
 */
export function densestPlace(positions: Positions): Place | undefined {
  const total = positions.length / 2;
  const step = Math.max(1, Math.ceil(total / MOST));
  const sample = Array.from({ length: Math.ceil(total / step) }, (_, at) => placeOf(positions, at * step));
  let fullest: readonly Place[] = [];
  for (const place of sample) {
    const around = sample.filter(other => Math.hypot(other.x - place.x, other.y - place.y) <= CLOSE);
    fullest = around.length > fullest.length ? around : fullest;
  }
  const sum = fullest.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return fullest.length === 0 ? undefined : { x: sum.x / fullest.length, y: sum.y / fullest.length };
}
