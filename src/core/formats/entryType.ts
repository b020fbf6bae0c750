/** The BibTeX entry type for a venue, and the field that the venue stands in. */
export interface EntryType {
  readonly type: 'article' | 'inproceedings' | 'misc';
  readonly venueField: 'journal' | 'booktitle' | 'howpublished';
}

const JOURNAL =
  /\b(?:journal|transactions|trans\.|letters|review|reviews|annals|magazine|bulletin|quarterly|nature|science|plos|jmlr|tmlr|tacl|jair|tpami|pami|ijcv|tnnls|tip|tmm|t-ro|ra-l|pnas|arxiv|corr|frontiers|acta|archive|archives|cell|lancet)\b/i;

const CONFERENCE =
  /\b(?:proceedings|proc\.|conference|conf\.|workshops?|symposium|findings|meeting|congress|track|demonstrations)\b/i;

/** How a paper is best entered: as an article, as a contribution to proceedings, or, without a venue, as `misc`. */
export function entryTypeOf({ venue }: { readonly venue?: string }): EntryType {
  if (venue === undefined || venue.trim() === '') {
    return { type: 'misc', venueField: 'howpublished' };
  }
  const isProceedings = CONFERENCE.test(venue) || (!JOURNAL.test(venue) && isAcronym(venue.trim()));
  return isProceedings
    ? { type: 'inproceedings', venueField: 'booktitle' }
    : { type: 'article', venueField: 'journal' };
}

/** Whether a venue is a short name of capitals, as conferences have: "ICLR 2022", "RecSys 2021", "ECML PKDD 2021", "ACM MM". */
function isAcronym(venue: string): boolean {
  const words = venue.replace(/'?\d{2,4}$/, '').split(/[\s/]+/);
  return words.every((word, place) => (place > 0 && word === '') || isShortName(word));
}

/** Whether a word begins with a capital and has another, with nothing but letters behind the last. */
function isShortName(word: string): boolean {
  const last = /\p{Lu}[^\p{Lu}&+-]*$/u.exec(word)?.index ?? 0;
  return last > 0 && /^\p{Lu}[\p{L}&+-]+$/u.test(word);
}
