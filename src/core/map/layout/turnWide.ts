import type { Positions } from './positions';

/** Below 1 the outskirts come nearer to the middle. */
const GATHERING = 0.8;

/**
 * The positions around their middle, turned so that they reach farthest from left to right, as windows do, and with
 * their outskirts drawn in, so that less of the map is empty. Neighbours stay neighbours.
 */
export function turnWide(positions: Positions): Positions {
  const [middleX, middleY] = [meanOf(positions, 0), meanOf(positions, 1)];
  let [across, along, both] = [0, 0, 0];
  const centred = positions.map((value, at) => value - (at % 2 === 0 ? middleX : middleY));
  for (let at = 0; at < centred.length; at += 2) {
    const [x, y] = [centred[at] ?? 0, centred[at + 1] ?? 0];
    across += x * x;
    along += y * y;
    both += x * y;
  }
  const turn = Math.atan2(2 * both, across - along) / 2;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return centred.map((value, at) => {
    const even = at - (at % 2);
    const [x, y] = [centred[even] ?? 0, centred[even + 1] ?? 0];
    const far = Math.hypot(x, y);
    const turned = at === even ? x * cos + y * sin : value * cos - x * sin;
    return far === 0 ? 0 : turned * far ** (GATHERING - 1);
  });
}

function meanOf(positions: Positions, offset: 0 | 1): number {
  let sum = 0;
  for (let at = offset; at < positions.length; at += 2) {
    sum += positions[at] ?? 0;
  }
  return sum / Math.max(1, positions.length / 2);
}
