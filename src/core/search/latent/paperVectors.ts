/** The vectors of papers in a latent space, by the papers' numbers, rounded to bytes. */
export class PaperVectors {
  constructor(
    private readonly dimensions: number,
    private rows = new Int8Array(0),
  ) {}

  /** Keeps a paper's vector of unit length; undefined forgets it. */
  set(number: number, vector: Float32Array | undefined): void {
    const end = (number + 1) * this.dimensions;
    if (this.rows.length < end) {
      const grown = new Int8Array(Math.max(end, this.rows.length * 2));
      grown.set(this.rows);
      this.rows = grown;
    }
    const row = this.rows.subarray(end - this.dimensions, end);
    row.fill(0);
    vector?.forEach((value, axis) => (row[axis] = Math.round(value * 127)));
  }

  /** A paper's vector times 127; 0 when there is none. */
  row(number: number): Int8Array {
    const row = new Int8Array(this.dimensions);
    const start = number * this.dimensions;
    row.set(this.rows.subarray(start, start + this.dimensions));
    return row;
  }

  /** The cosine with a vector of unit length for each paper's number; 0 for papers without one. */
  cosines(vector: Float32Array, capacity: number): Float32Array {
    const cosines = new Float32Array(capacity);
    const papers = Math.min(capacity, Math.floor(this.rows.length / this.dimensions));
    for (let number = 0; number < papers; number++) {
      const start = number * this.dimensions;
      let sum = 0;
      for (let axis = 0; axis < this.dimensions; axis++) {
        sum += (vector[axis] ?? 0) * (this.rows[start + axis] ?? 0);
      }
      cosines[number] = sum / 127;
    }
    return cosines;
  }

  /** The vectors of these papers, one behind the other, as `row` gives them. */
  rowsOf(numbers: readonly number[]): Int8Array<ArrayBuffer> {
    const rows = new Int8Array(numbers.length * this.dimensions);
    numbers.forEach((number, place) => rows.set(this.row(number), place * this.dimensions));
    return rows;
  }
}
