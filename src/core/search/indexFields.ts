/** The parts of a paper that are indexed apart; `about` holds people, year, venue and keywords. */
export const INDEX_FIELDS = ['title', 'abstract', 'about', 'paraphrase'] as const;

export type IndexField = (typeof INDEX_FIELDS)[number];
