/**
 * Fields of BibTeX and biblatex that hold a text, and the variables of CSL that say the same (biblatex manual, section 2.2;
 * CSL 1.0.2, appendix "Variables"). Of several for one variable the first that an entry has counts, and the first of all is
 * how the variable is written. Titles of journals and books, numbers, publishers, dates and people follow rules of their own.
 */
const TEXTS: readonly (readonly [field: string, variable: string])[] = [
  ['shorttitle', 'title-short'],
  ['shortjournal', 'container-title-short'],
  ['series', 'collection-title'],
  ['volume', 'volume'],
  ['edition', 'edition'],
  ['pagetotal', 'number-of-pages'],
  ['volumes', 'number-of-volumes'],
  ['chapter', 'chapter-number'],
  ['part', 'part-number'],
  ['version', 'version'],
  ['address', 'publisher-place'],
  ['location', 'publisher-place'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['language', 'language'],
  ['langid', 'language'],
  ['note', 'note'],
  ['annotation', 'annote'],
  ['annote', 'annote'],
  ['abstract', 'abstract'],
  ['keywords', 'keyword'],
  ['keyword', 'keyword'],
  ['eventtitle', 'event-title'],
  ['venue', 'event-place'],
  ['pubstate', 'status'],
  ['pmid', 'PMID'],
  ['pmcid', 'PMCID'],
  ['origtitle', 'original-title'],
  ['origpublisher', 'original-publisher'],
  ['origlocation', 'original-publisher-place'],
];

/** Fields whose values are no TeX but addresses and identifiers. */
const VERBATIM = [
  ['doi', 'DOI'],
  ['url', 'URL'],
] as const;

const NAMES = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['bookauthor', 'container-author'],
] as const;

const DATES = [
  ['urldate', 'accessed'],
  ['lastchecked', 'accessed'],
  ['eventdate', 'event-date'],
  ['origdate', 'original-date'],
] as const;

export const variableOfText: ReadonlyMap<string, string> = new Map(TEXTS);
export const variableOfVerbatim: ReadonlyMap<string, string> = new Map(VERBATIM);
export const variableOfNames: ReadonlyMap<string, string> = new Map(NAMES);
export const variableOfDate: ReadonlyMap<string, string> = new Map(DATES);

export const fieldOfText = inverse(TEXTS);
export const fieldOfVerbatim = inverse(VERBATIM);
export const fieldOfNames = inverse(NAMES);
export const fieldOfDate = inverse(DATES);

function inverse(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  // The first of several has the last word.
  return new Map([...pairs].reverse().map(([field, variable]) => [variable, field]));
}
