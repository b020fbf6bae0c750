import type { Paper } from '../paper/paper';
import type { TextRange } from '../text/textRange';

export interface SearchOptions {
  /** The most hits to return; 20 when absent. */
  readonly limit?: number;
}

/** One paper that answers a query, and why. */
export interface SearchHit {
  readonly paper: Paper;
  /** Higher is better; comparable within one result list only. */
  readonly score: number;
  /** What matched: where the query's words stand, in order, not overlapping. */
  readonly matches: {
    readonly title: readonly TextRange[];
    readonly abstract: readonly TextRange[];
    /** The sentence of the abstract that answers the query best; absent when the abstract is empty. */
    readonly sentence?: TextRange;
  };
}
