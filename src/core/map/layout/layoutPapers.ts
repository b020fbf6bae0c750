import { alignPositions } from './alignPositions';
import { firstPositions } from './firstPositions';
import type { MapContent } from '../mapContent';
import { mapVectors } from './mapVectors';
import { nearestVectors, type Neighbours } from './nearestVectors';
import type { Place, Positions } from './positions';
import { projectPapers } from './projectPapers';
import { sizeToMap, spreadPositions } from './spreadPositions';
import { turnWide } from './turnWide';

/** How many neighbours each paper is kept near to. */
const NEIGHBOURS = 14;

/** Fewer papers are laid in a circle: there is nothing to project. */
const FEWEST = 4;

/** How often neighbours are drawn together; libraries of many papers come to rest sooner. */
const ROUNDS = 350;
const ROUNDS_OF_MANY = 200;
const MANY = 5_000;

/** A map on which fewer papers are new goes on from the former: nothing moves but what must make room. */
const MOST_NEW = 0.2;

/** What a former map was: the places of papers by their ids. */
export type FormerMap = ReadonlyMap<string, Place>;

/**
 * A place for every paper, near those of papers about the same things. The same for the same content and former map.
 * Papers stay about where they were when few are new; new ones then stand among their neighbours. When many are, the
 * map is made anew and turned as the former. Always finite. Yields the share that is done, never falling.
 */
export function* layoutPapers(content: MapContent, former: FormerMap): Generator<number, Positions> {
  const total = content.papers.length;
  if (total < FEWEST) {
    return circle(total);
  }
  // The projection wants one paper more than a paper has neighbours beside itself.
  const most = Math.min(NEIGHBOURS, total - 2);
  const neighbours = yield* part(nearestVectors(mapVectors(content), most), 0, 0.3);
  const known = content.papers.map(({ id }) => former.get(id));
  const isNew = known.filter(place => place === undefined).length > total * MOST_NEW;
  const start = firstPositions(content, neighbours, isNew ? new Map() : former);
  const arranged = isNew ? yield* part(arrange(neighbours, start, known), 0.35, 0.9) : start;
  return yield* part(spreadPositions(arranged), 0.9, 1);
}

function* arrange(
  neighbours: Neighbours,
  start: Positions,
  known: readonly (Place | undefined)[],
): Generator<number, Positions> {
  const rounds = known.length < MANY ? ROUNDS : ROUNDS_OF_MANY;
  const projected = yield* projectPapers(neighbours, start, rounds);
  return alignPositions(sizeToMap(turnWide(projected)), known);
}

/** A step of the whole, which takes it from one share to another. */
function* part<T>(step: Generator<number, T>, from: number, to: number): Generator<number, T> {
  for (;;) {
    const next = step.next();
    if (next.done === true) {
      return next.value;
    }
    yield from + next.value * (to - from);
  }
}

function circle(total: number): Positions {
  return Float32Array.from({ length: total * 2 }, (_, at) => {
    const turn = (Math.floor(at / 2) / total) * 2 * Math.PI;
    return total < 2 ? 0 : (at % 2 === 0 ? Math.cos(turn) : Math.sin(turn)) * 100;
  });
}
