import type { Steps } from '../../util/steps';
import type { SparseRows } from './sparseRows';

/** So many rows are multiplied in one step; that takes about a millisecond. */
const ROWS_AT_ONCE = 64;

/** So many numbers are made up in one step, in about a millisecond. */
const NUMBERS_AT_ONCE = 100_000;

/**
 * An orthonormal basis of the space in which the rows vary most, near enough: `width` × `dimensions`, by columns
 * of the matrix. Subspace iteration (Halko, Martinsson and Tropp, 2011, algorithm 4.4) from a fixed start, so that equal rows give
 * equal bases.
 */
export function* dominantSubspace(rows: SparseRows, dimensions: number, rounds: number): Steps<Float32Array> {
  let basis = yield* startingBasis(rows.width, dimensions);
  yield* orthonormalise(basis, dimensions);
  for (let round = 0; round < rounds; round++) {
    basis = yield* multiply(rows, basis, dimensions);
    yield* orthonormalise(basis, dimensions);
  }
  return basis;
}

/** Numbers between −1 and 1 that look random and are always the same (xorshift; Marsaglia, 2003). */
function* startingBasis(width: number, dimensions: number): Steps<Float32Array> {
  const basis = new Float32Array(width * dimensions);
  let state = 0x9e3779b9;
  for (let place = 0; place < basis.length; place++) {
    if (place % NUMBERS_AT_ONCE === 0) {
      yield;
    }
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    basis[place] = state / 0x80000000;
  }
  return basis;
}

/** The rows' transpose times the rows times the basis. */
function* multiply(rows: SparseRows, basis: Float32Array, dimensions: number): Steps<Float32Array> {
  const product = new Float32Array(basis.length);
  const image = new Float64Array(dimensions);
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    if (row % ROWS_AT_ONCE === 0) {
      yield;
    }
    const start = rows.starts[row] ?? 0;
    const end = rows.starts[row + 1] ?? 0;
    image.fill(0);
    for (let place = start; place < end; place++) {
      const value = rows.values[place] ?? 0;
      const offset = (rows.columns[place] ?? 0) * dimensions;
      for (let axis = 0; axis < dimensions; axis++) {
        image[axis] = (image[axis] ?? 0) + value * (basis[offset + axis] ?? 0);
      }
    }
    for (let place = start; place < end; place++) {
      const value = rows.values[place] ?? 0;
      const offset = (rows.columns[place] ?? 0) * dimensions;
      for (let axis = 0; axis < dimensions; axis++) {
        product[offset + axis] = (product[offset + axis] ?? 0) + value * (image[axis] ?? 0);
      }
    }
  }
  return product;
}

/** Makes the axes orthogonal and of unit length in place (modified Gram–Schmidt); axes without length become 0. */
function* orthonormalise(basis: Float32Array, dimensions: number): Steps<void> {
  for (let axis = 0; axis < dimensions; axis++) {
    yield;
    for (let other = 0; other < axis; other++) {
      const shared = product(basis, axis, other, dimensions);
      for (let place = 0; place < basis.length; place += dimensions) {
        basis[place + axis] = (basis[place + axis] ?? 0) - shared * (basis[place + other] ?? 0);
      }
    }
    const length = Math.sqrt(product(basis, axis, axis, dimensions));
    const scale = length > 1e-6 ? 1 / length : 0;
    for (let place = axis; place < basis.length; place += dimensions) {
      basis[place] = (basis[place] ?? 0) * scale;
    }
  }
}

function product(basis: Float32Array, axis: number, other: number, dimensions: number): number {
  let sum = 0;
  for (let place = 0; place < basis.length; place += dimensions) {
    sum += (basis[place + axis] ?? 0) * (basis[place + other] ?? 0);
  }
  return sum;
}
