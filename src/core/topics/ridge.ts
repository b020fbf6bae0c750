/** A sparse vector: values by column. */
export type SparseVector = ReadonlyMap<number, number>;

/** What ridge regression found for each target. */
export interface RidgeFit {
  /** For each row and target, the factor with which the row enters the target's weights. */
  readonly factors: readonly Float64Array[];
  /** For each row and target, what is predicted when that row is left out of the fit. */
  readonly leftOut: readonly Float64Array[];
}

/**
 * Ridge regression (Hoerl and Kennard, 1970) of several targets on sparse rows, in its dual form: with the Gram
 * matrix K, the factors are (K + penalty·I)⁻¹·targets, and the weights of a target the rows' sum by its factors. The
 * predictions with one row left out need no second fit (the PRESS formula; Allen, 1974).
 */
export function fitRidge(
  rows: readonly SparseVector[],
  targets: readonly Float64Array[],
  penalty: number,
): RidgeFit {
  const inverse = invert(gramMatrix(rows, penalty));
  const factors = inverse.map(row => combine(row, targets));
  const leftOut = targets.map((target, row) =>
    target.map((value, index) => value - (factors[row]?.[index] ?? 0) / (inverse[row]?.[row] ?? 1)),
  );
  return { factors, leftOut };
}

/** The sum of the rows, each times its coefficient. */
function combine(coefficients: Float64Array, rows: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(rows[0]?.length ?? 0);
  rows.forEach((row, index) => addScaled(sum, row, coefficients[index] ?? 0));
  return sum;
}

function addScaled(sum: Float64Array, row: Float64Array, factor: number): void {
  for (let index = 0; index < sum.length; index++) {
    sum[index] = (sum[index] ?? 0) + factor * (row[index] ?? 0);
  }
}

/** The products of all pairs of rows, with the penalty on the diagonal. */
function gramMatrix(rows: readonly SparseVector[], penalty: number): Float64Array[] {
  const gram = rows.map(() => new Float64Array(rows.length));
  const rowsWith = new Map<number, [number, number][]>();
  rows.forEach((row, place) => {
    const products = gram[place] ?? new Float64Array();
    for (const [column, value] of row) {
      const entries = rowsWith.get(column) ?? [];
      rowsWith.set(column, entries);
      entries.push([place, value]);
      for (const [other, otherValue] of entries) {
        products[other] = (products[other] ?? 0) + value * otherValue;
      }
    }
    gram.slice(0, place).forEach((other, index) => (other[place] = products[index] ?? 0));
    products[place] = (products[place] ?? 0) + penalty;
  });
  return gram;
}

/** The inverse of a symmetric, positive definite matrix (Gauss and Jordan; such a matrix needs no pivoting). */
function invert(matrix: readonly Float64Array[]): Float64Array[] {
  const left = matrix.map(row => Float64Array.from(row));
  const right = matrix.map((row, place) => row.map((_, index) => (index === place ? 1 : 0)));
  left.forEach((pivotRow, pivot) => {
    const unit = right[pivot] ?? new Float64Array();
    const scale = 1 / (pivotRow[pivot] ?? 1);
    addScaled(pivotRow, pivotRow, scale - 1);
    addScaled(unit, unit, scale - 1);
    left.forEach((row, place) => {
      const factor = row[pivot] ?? 0;
      if (place !== pivot && factor !== 0) {
        addScaled(row, pivotRow, -factor);
        addScaled(right[place] ?? unit, unit, -factor);
      }
    });
  });
  return right;
}
