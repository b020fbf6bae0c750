import { visitInSteps, type Steps } from '../../util/steps';

/** A matrix of mostly zeros by rows: row r has its values from `starts[r]` up to `starts[r + 1]`. */
export interface SparseRows {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
  /** The number of columns. */
  readonly width: number;
}

/** The rows, each scaled to unit length. */
export function* toUnitRows(rows: readonly ReadonlyMap<number, number>[], width: number): Steps<SparseRows> {
  const size = rows.reduce((sum, row) => sum + row.size, 0);
  const starts = new Uint32Array(rows.length + 1);
  const columns = new Uint32Array(size);
  const values = new Float32Array(size);
  let place = 0;
  yield* visitInSteps(rows, (row, index) => {
    const length = Math.hypot(...row.values()) || 1;
    for (const [column, value] of row) {
      columns[place] = column;
      values[place++] = value / length;
    }
    starts[index + 1] = place;
  });
  return { starts, columns, values, width };
}
