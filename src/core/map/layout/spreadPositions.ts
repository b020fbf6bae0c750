import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { seededRandom } from '../../util/random';
import { boundsOf, placeOf, type Positions } from './positions';

/** The length of the longer side of every map. */
export const MAP_SIZE = 1000;

/** The most a paper keeps free around itself, in units of the map, and the share of an even distribution. */
const MOST_ROOM = 9;
const ROOM_SHARE = 0.34;

/** How often papers are pushed apart; less often where there are very many, which takes longer and shows less. */
const ROUNDS = 60;
const ROUNDS_OF_MANY = 15;
const MANY = 5_000;

interface Point extends SimulationNodeDatum {
  readonly home: { readonly x: number; readonly y: number };
}

/** The room that each of so many papers gets around itself. */
export function roomOf(papers: number): number {
  return Math.min(MOST_ROOM, (MAP_SIZE / Math.sqrt(Math.max(1, papers))) * ROOM_SHARE);
}

/**
 * The positions with papers that lie on top of each other pushed apart as far as they need to be told apart. Yields the
 * share that is done.
 */
export function* spreadPositions(positions: Positions): Generator<number, Positions> {
  const points = Array.from({ length: positions.length / 2 }, (_, paper): Point => {
    const home = placeOf(positions, paper);
    return { ...home, home };
  });
  const simulation = forceSimulation(points)
    .randomSource(seededRandom(3))
    .alphaDecay(0)
    .alpha(0.3)
    .force('collide', forceCollide(roomOf(points.length)))
    .force('x', forceX<Point>(point => point.home.x).strength(0.05))
    .force('y', forceY<Point>(point => point.home.y).strength(0.05))
    .stop();
  const rounds = points.length < MANY ? ROUNDS : ROUNDS_OF_MANY;
  for (let round = 0; round < rounds; round++) {
    simulation.tick();
    yield (round + 1) / rounds;
  }
  return Float32Array.from(points.flatMap(({ x = 0, y = 0 }) => [x, y]));
}

/** The positions around the origin, at the size of a map. */
export function sizeToMap(positions: Positions): Positions {
  const { left, top, right, bottom } = boundsOf(positions) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const factor = MAP_SIZE / Math.max(right - left, bottom - top, Number.MIN_VALUE);
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  return positions.map((value, at) => (value - middle[at % 2 === 0 ? 0 : 1]) * factor);
}
