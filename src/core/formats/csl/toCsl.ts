import { fullName } from '../../paper/fullName';
import type { Author, Paper } from '../../paper/paper';
import type { CslItem } from './cslItem';
import { type EntryType, entryTypeOf } from '../entryType';

/** What the entry types of BibTeX are called in CSL; "article" is a preprint or something else without a journal. */
const TYPES: Readonly<Record<EntryType['type'], string>> = {
  article: 'article-journal',
  inproceedings: 'paper-conference',
  misc: 'article',
};

/**
 * The item of a paper in CSL data (CSL data schema 1.0.2): its id is the citation key, the type is chosen by venue, unknown
 * fields are left out.
 */
export function toCsl(paper: Paper): CslItem {
  const { citationKey, title, venue, year, doi, arxivId, url } = paper;
  const fields: CslItem = {
    id: citationKey,
    type: TYPES[entryTypeOf(paper).type],
    title,
    author: paper.authors.length === 0 ? undefined : cslNames(paper),
    'container-title': venue,
    issued: year === undefined ? undefined : { 'date-parts': [[year]] },
    DOI: doi,
    URL: url,
    archive: arxivId === undefined ? undefined : 'arXiv',
    archive_location: arxivId,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** A person in CSL data; an institution is one `literal`. */
export type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** The authors in CSL data; "others" stands for those who are not named, as Pandoc writes it. */
export function cslNames({ authors, authorsPartial }: Pick<Paper, 'authors' | 'authorsPartial'>): CslName[] {
  const others = authorsPartial === true && authors.length > 0 ? [{ literal: 'others' }] : [];
  return [...authors.map(cslName), ...others];
}

function cslName(author: Author): CslName {
  const { given, family, suffix } = author;
  return given ? { family, given, ...(suffix ? { suffix } : {}) } : { literal: fullName(author) };
}
