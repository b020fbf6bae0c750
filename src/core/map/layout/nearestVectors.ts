import type { MapVectors } from './mapVectors';

/** The nearest others of each row, nearest first, in rows of `count`. */
export interface Neighbours {
  readonly count: number;
  readonly places: Int32Array;
  readonly distances: Float32Array;
}

/** How many coordinates are compared before the sum is looked at. */
const STRIDE = 12;

/** Rows whose neighbours are found between two reports. */
const REPORTED = 200;

/**
 * The nearest others of each row by Euclidean distance, at most `most`: exact, by comparing all pairs; a pair is
 * given up as soon as it is farther than what was found. Yields the share of the rows that is done.
 */
export function* nearestVectors(vectors: MapVectors, most: number): Generator<number, Neighbours> {
  const papers = vectors.dimensions === 0 ? 0 : vectors.rows.length / vectors.dimensions;
  const count = Math.max(0, Math.min(most, papers - 1));
  const places = new Int32Array(papers * count).fill(-1);
  const squares = new Float32Array(papers * count).fill(Infinity);
  for (let one = 0; one < papers; one++) {
    for (let other = 0; other < one; other++) {
      const bound = Math.max(last(squares, one, count), last(squares, other, count));
      const square = squareWithin(vectors, one, other, bound);
      if (square < bound) {
        insert(places, squares, one * count, count, other, square);
        insert(places, squares, other * count, count, one, square);
      }
    }
    if (one % REPORTED === 0) {
      // Each row is compared with those before it.
      yield (one / papers) ** 2;
    }
  }
  return { count, places, distances: squares.map(Math.sqrt) };
}

function last(squares: Float32Array, row: number, count: number): number {
  return squares[(row + 1) * count - 1] ?? 0;
}

/** The squared distance, or some number from `bound` on when it is not below that. */
function squareWithin({ rows, dimensions }: MapVectors, one: number, other: number, bound: number): number {
  const a = one * dimensions;
  const b = other * dimensions;
  let sum = 0;
  for (let from = 0; from < dimensions && sum < bound; from += STRIDE) {
    const end = Math.min(dimensions, from + STRIDE);
    for (let axis = from; axis < end; axis++) {
      const difference = (rows[a + axis] ?? 0) - (rows[b + axis] ?? 0);
      sum += difference * difference;
    }
  }
  return sum;
}

/** Puts a neighbour in its place in a sorted row, the last one falls out; farther ones are passed over. */
function insert(
  places: Int32Array,
  squares: Float32Array,
  start: number,
  count: number,
  place: number,
  square: number,
): void {
  let slot = start + count - 1;
  if (square >= (squares[slot] ?? 0)) {
    return;
  }
  while (slot > start && (squares[slot - 1] ?? 0) > square) {
    squares[slot] = squares[slot - 1] ?? 0;
    places[slot] = places[slot - 1] ?? 0;
    slot -= 1;
  }
  squares[slot] = square;
  places[slot] = place;
}
