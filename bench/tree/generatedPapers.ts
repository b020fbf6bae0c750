import type { PaperInput } from '../../src/core/index.ts';

/** What generated papers are put together from. */
export interface Stock {
  readonly papers: readonly PaperInput[];
  readonly topicIds: readonly string[];
}

/** The same numbers in [0, 1) on every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Papers whose titles, names and venues are mixed from real ones: about 30 authors of the same family name in a
 * thousand papers, years from 1980, one paper in ten without venue, two topics for nine in ten.
 */
export function generatedPapers(count: number, { papers, topicIds }: Stock): PaperInput[] {
  const next = numbers(1);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const several = <T>(items: readonly T[], most: number) =>
    Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(items));
  const words = papers.flatMap(paper => paper.title.split(' '));
  const people = papers.flatMap(paper => paper.authors ?? []);
  const venues = papers.flatMap(paper => paper.venue?.replace(/ \d{4}$/, '') ?? []);
  return Array.from({ length: count }, (_, place) => {
    const year = 2025 - Math.floor(45 * next() ** 2);
    return {
      id: `p${place}`,
      citationKey: `k${place}`,
      title: several(words, 9).join(' '),
      abstract: '',
      year,
      authors: several(people, 7).map(({ family }) => ({ family, given: pick(people).given })),
      ...(next() < 0.9 && { venue: `${pick(venues)} ${year}` }),
      topics: next() < 0.9 ? several(topicIds, 3) : [],
    };
  });
}
