/** Something in a source that could not be used. The rest of the source was. */
export interface Problem {
  /** One sentence that tells a person what is wrong and what to do. */
  readonly message: string;
  /** 0-based line in the source. */
  readonly line: number;
  /** The source's name, where the reader was given one. */
  readonly file?: string;
}
