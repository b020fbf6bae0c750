/** The parts of a paper that are indexed apart; `about` holds people, year, venue and keywords. */
export const INDEX_FIELDS = ['title', 'abstract', 'about', 'paraphrase'] as const;

export type IndexField = (typeof INDEX_FIELDS)[number];

/** Stop words are left out of the fields in which nobody looks for them. */
export function keepsStopWords(field: IndexField): boolean {
  return field === 'title' || field === 'about';
}

/** Whether a field makes a paper long. */
export function isLengthening(field: IndexField): boolean {
  return field === 'title' || field === 'abstract';
}
