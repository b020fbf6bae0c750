/** What a person may look for in a library, and what belongs there. */
export interface Topic {
  /** Unique in its taxonomy. */
  readonly id: string;
  readonly label: string;
  /** One or two sentences that say which papers belong here and which do not. */
  readonly scope: string;
}

/** A group of topics. */
export interface Area {
  readonly id: string;
  readonly label: string;
  readonly topics: readonly Topic[];
}

/** All areas, in the order in which they are shown. */
export type Taxonomy = readonly Area[];
