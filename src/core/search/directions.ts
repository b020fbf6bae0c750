/** Where papers stand in a space of their library's subjects: near each other when they are about the same things. */
export interface Directions {
  /** The length of a row. */
  readonly dimensions: number;
  /** A row for each paper, of length 127 but for rounding; 0 for a paper without a word that another paper has. */
  readonly rows: Int8Array<ArrayBuffer>;
}
