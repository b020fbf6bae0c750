/** A place on the map. The axes mean nothing; x grows to the right, y downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Places of papers in their order: x and y of the first, x and y of the second … */
export type Positions = Float32Array<ArrayBuffer>;

/** The place of the paper with this number. */
export function placeOf(positions: Positions, paper: number): Place {
  return { x: positions[paper * 2] ?? 0, y: positions[paper * 2 + 1] ?? 0 };
}

/** The places of these papers, as positions of their own. */
export function pick(positions: Positions, papers: readonly number[]): Positions {
  return Float32Array.from(
    papers.flatMap(paper => [positions[paper * 2] ?? 0, positions[paper * 2 + 1] ?? 0]),
  );
}

/** An upright box, edges included. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around all positions; undefined when there are none. */
export function boundsOf(positions: Positions): Box | undefined {
  if (positions.length === 0) {
    return undefined;
  }
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let at = 0; at < positions.length; at += 2) {
    const x = positions[at] ?? 0;
    const y = positions[at + 1] ?? 0;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}
