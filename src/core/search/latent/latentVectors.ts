/** The vectors of papers in a latent space: near each other in direction when the papers are about the same things. */
export interface LatentVectors {
  /** The length of a row. */
  readonly dimensions: number;
  /** A row for each paper, of length 127 but for rounding; 0 for a paper without a word that another paper has. */
  readonly rows: Int8Array<ArrayBuffer>;
}
