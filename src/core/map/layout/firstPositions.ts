import { seededRandom } from '../../util/random';
import type { MapContent } from '../mapContent';
import type { Neighbours } from './nearestVectors';
import type { Place, Positions } from './positions';

/** How far from each other papers begin; what the projection expects. */
const RADIUS = 10;
const SCATTER = 2;

/**
 * Where papers begin before they are arranged: each where it was, a new one among its nearest that were there before;
 * all others in the regions of their areas, which stand in a circle. The same for the same papers.
 */
export function firstPositions(
  content: MapContent,
  neighbours: Neighbours,
  former: ReadonlyMap<string, Place>,
): Positions {
  const random = seededRandom(1);
  const known = content.papers.map(({ id }) => former.get(id));
  const places = content.papers.map(({ area }, paper) => {
    const around = known[paper] ?? middleOf(nearest(neighbours, paper).map(other => known[other]));
    const jitter = { x: (random() - 0.5) * SCATTER, y: (random() - 0.5) * SCATTER };
    const start = around ?? onCircle(area / content.areas.length);
    return known[paper] ?? { x: start.x + jitter.x, y: start.y + jitter.y };
  });
  return Float32Array.from(places.flatMap(({ x, y }) => [x, y]));
}

function nearest({ count, places }: Neighbours, paper: number): readonly number[] {
  return Array.from(places.subarray(paper * count, (paper + 1) * count));
}

function middleOf(places: readonly (Place | undefined)[]): Place | undefined {
  const there = places.filter(place => place !== undefined).slice(0, 3);
  const sum = there.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return there.length === 0 ? undefined : { x: sum.x / there.length, y: sum.y / there.length };
}

function onCircle(turn: number): Place {
  return { x: RADIUS * Math.cos(turn * 2 * Math.PI), y: RADIUS * Math.sin(turn * 2 * Math.PI) };
}
