import type { MapPaper } from './mapContent';

/** What makes papers light up. What is absent makes no difference. */
export interface LitWhen {
  /** Papers of these areas. */
  readonly areas?: ReadonlySet<number>;
  /** Papers that answer the query. */
  readonly hits?: ReadonlySet<number>;
  /** Papers that the active document mentions. */
  readonly mentioned?: ReadonlySet<number>;
}

/** Whether each paper is lit: it meets all that is asked. Undefined when nothing is asked and none stands out. */
export function litPapers(
  papers: readonly MapPaper[],
  { areas, hits, mentioned }: LitWhen,
): readonly boolean[] | undefined {
  if (!areas && !hits && !mentioned) {
    return undefined;
  }
  return papers.map(
    ({ area }, paper) =>
      areas?.has(area) !== false && hits?.has(paper) !== false && mentioned?.has(paper) !== false,
  );
}
