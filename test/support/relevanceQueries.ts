import { readFileSync } from 'node:fs';

/** What somebody typed who half remembers a paper of the bundled library. */
export interface RelevanceQuery {
  readonly query: string;
  readonly kind: string;
  /** The titles of the papers that answer it, one or more. */
  readonly right: readonly string[];
  /** Settings are chosen on the tuning half only. */
  readonly half: 'tuning' | 'checking';
}

/** The hand-written queries; the README beside them says how they came about. */
export function relevanceQueries(): RelevanceQuery[] {
  const file = 'test/fixtures/relevance/queries.json';
  return JSON.parse(readFileSync(file, 'utf8')) as RelevanceQuery[];
}

/** By the titles found, best first: 1 over the place of the first right one, 0 when there is none. */
export function reciprocalRank(titles: readonly string[], { right }: RelevanceQuery): number {
  const place = titles.findIndex(title => right.includes(title));
  return place < 0 ? 0 : 1 / (place + 1);
}
