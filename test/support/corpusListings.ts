import { readFileSync } from 'node:fs';

/** The two saved pages that the bundled library is made from. */
export const corpusListings: readonly string[] = ['listing-1.txt', 'listing-2.txt'].map(name =>
  readFileSync(`media/corpus/${name}`, 'utf8'),
);
