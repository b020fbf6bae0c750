import type { Paper } from './paper';

type Years = { readonly [K in 'year' | 'preprintYear']?: Paper[K] | null | undefined };

/** The year in which the paper was first seen, by which keys call it. */
export function firstYear({ year, preprintYear }: Years): number | undefined {
  return preprintYear ?? year ?? undefined;
}

/** Whether a paper appeared in this year, be it as a preprint. */
export function isOfYear({ year, preprintYear }: Years, asked: number): boolean {
  return year === asked || preprintYear === asked;
}

/** The venue without the year at its end where that is the year of the paper: entries and references say the year themselves. */
export function venueName({ venue = '', year }: Pick<Paper, 'venue' | 'year'>): string {
  const end = ` ${year ?? ''}`;
  return year !== undefined && venue.endsWith(end) ? venue.slice(0, -end.length) : venue;
}
