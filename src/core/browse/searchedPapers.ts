import type { Library } from '../library/libraryTypes';
import type { Paper } from '../paper/paper';

/** The most papers that a query can gather. */
const MOST_FOUND = 500;

/** The least score, as a part of the best one, of a paper that is about what was asked rather than sharing a word. */
const LEAST_SCORE = 0.25;

/**
 * The papers that a query gathers as a topic, best first: all that its filters choose, or, where it has words too,
 * those that answer it clearly. At most five hundred.
 */
export function searchedPapers(library: Pick<Library, 'search'>, query: string): Paper[] {
  const hits = library.search(query, { limit: MOST_FOUND });
  const least = (hits[0]?.score ?? 0) * LEAST_SCORE;
  return hits.filter(({ score }) => score >= least).map(({ paper }) => paper);
}
