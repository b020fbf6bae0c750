/** Field names in lower case and their values as TeX, abbreviations and concatenations resolved. */
export type BibtexFields = ReadonlyMap<string, string>;

/** Why an entry could not be read to its end, or not as it stands. */
export interface Fault {
  /** One sentence that tells a person what is wrong and what to do. */
  readonly message: string;
  /** Where, in UTF-16 code units. */
  readonly at: number;
}

/** One entry of a BibTeX file as far as it could be read. */
export interface BibtexEntry {
  /** In lower case: `article`. */
  readonly type: string;
  /** Empty when it has none. */
  readonly key: string;
  readonly fields: BibtexFields;
  /** The entry reaches from `start` (its `@`) to before `end`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The names of the abbreviations it uses, in order. */
  readonly abbreviations: readonly string[];
  /** What they stand for, one behind the other. */
  readonly abbreviated: string;
  /** What was wrong but could be put right, in order. */
  readonly flaws: readonly Fault[];
  /** What ended the reading too early. The fields before it are there. */
  readonly fault?: Fault;
}
