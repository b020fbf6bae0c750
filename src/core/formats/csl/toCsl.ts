import type { Paper } from '../../paper/paper';
import { venueName } from '../../paper/years';
import { cslOfEntry } from '../entries/cslOfEntry';
import { type EntryType, entryTypeOf } from '../entryType';
import type { CslItem } from './cslItem';
import { cslNames } from './cslName';

/** What the entry types of BibTeX are called in CSL; "article" is a preprint or something else without a journal. */
const TYPES: Readonly<Record<EntryType['type'], string>> = {
  article: 'article-journal',
  inproceedings: 'paper-conference',
  misc: 'article',
};

/**
 * The item of a paper in CSL data (CSL data schema 1.0.2): its id is the citation key, unknown fields are left out. An item of
 * the reader's is written as it stands; an entry of another format is translated, with what CSL has no variable for under
 * `custom`. Of a paper that is in no file of the reader's, the type is chosen by venue.
 */
export function toCsl(paper: Paper): CslItem {
  const { entry, citationKey } = paper;
  if (!entry) {
    return cslOfFacts(paper);
  }
  const item = cslOfEntry(entry, paper);
  return 'citation-key' in item ? { ...item, 'citation-key': citationKey } : item;
}

function cslOfFacts(paper: Paper): CslItem {
  const { citationKey, title, year, doi, arxivId, url } = paper;
  const fields: CslItem = {
    id: citationKey,
    type: TYPES[entryTypeOf(paper).type],
    title,
    author: paper.authors.length === 0 ? undefined : cslNames(paper),
    'container-title': venueName(paper),
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
