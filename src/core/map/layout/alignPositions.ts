import type { Place, Positions } from './positions';

/** A turn, with or without a mirror, about the middle of one set of places onto the middle of another. */
interface Turn {
  readonly from: Place;
  readonly to: Place;
  readonly cos: number;
  readonly sin: number;
  /** -1 when the places are mirrored first. */
  readonly mirror: 1 | -1;
}

/**
 * The positions turned, mirrored and moved as a whole so that those papers which have a former place come as near to
 * it as they can (orthogonal Procrustes problem in the plane; Schönemann, 1966). Nothing is stretched.
 */
export function alignPositions(positions: Positions, former: readonly (Place | undefined)[]): Positions {
  const pairs = former.flatMap((target, paper) =>
    target ? [{ source: { x: positions[paper * 2] ?? 0, y: positions[paper * 2 + 1] ?? 0 }, target }] : [],
  );
  if (pairs.length < 2) {
    return positions;
  }
  const from = middle(pairs.map(pair => pair.source));
  const to = middle(pairs.map(pair => pair.target));
  const turns = ([1, -1] as const).map(mirror => {
    let along = 0;
    let across = 0;
    for (const { source, target } of pairs) {
      const [ax, ay] = [source.x - from.x, (source.y - from.y) * mirror];
      const [bx, by] = [target.x - to.x, target.y - to.y];
      along += ax * bx + ay * by;
      across += ax * by - ay * bx;
    }
    const fit = Math.hypot(along, across);
    return { fit, turn: turnBy({ from, to, mirror }, along, across, fit) };
  });
  const best = turns.reduce((one, other) => (other.fit > one.fit ? other : one));
  return apply(positions, best.turn);
}

function turnBy(
  ends: Pick<Turn, 'from' | 'to' | 'mirror'>,
  along: number,
  across: number,
  fit: number,
): Turn {
  return { ...ends, cos: fit === 0 ? 1 : along / fit, sin: fit === 0 ? 0 : across / fit };
}

function middle(places: readonly Place[]): Place {
  const sum = places.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }));
  return { x: sum.x / places.length, y: sum.y / places.length };
}

function apply(positions: Positions, { from, to, cos, sin, mirror }: Turn): Positions {
  return positions.map((_, at) => {
    const even = at - (at % 2);
    const x = (positions[even] ?? 0) - from.x;
    const y = ((positions[even + 1] ?? 0) - from.y) * mirror;
    return at === even ? to.x + x * cos - y * sin : to.y + x * sin + y * cos;
  });
}
