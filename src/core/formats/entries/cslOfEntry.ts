import type { Entry } from '../../paper/entry';
import type { Paper } from '../../paper/paper';
import type { CslItem } from '../csl/cslItem';
import { bibtexToCsl } from './bibtexToCsl';
import { bibtexFields, cslFields, risFields } from './keepEntry';
import { risToCsl } from './risToCsl';

/** The item of CSL data that a paper's entry amounts to; its id is the citation key, and what is unknown is left out. */
export function cslOfEntry(entry: Entry, paper: Paper): CslItem {
  const known = Object.entries(fieldsOf(entry, paper)).filter(
    ([name, value]) => name !== 'id' && value !== undefined && value !== null && value !== '',
  );
  return { id: paper.citationKey, ...Object.fromEntries(known) };
}

function fieldsOf(entry: Entry, paper: Paper): CslItem {
  switch (entry.format) {
    case 'bibtex':
      return bibtexToCsl(entry.type, new Map(bibtexFields(entry, paper)), paper.arxivId);
    case 'ris':
      return risToCsl(risFields(entry, paper), paper);
    case 'csl':
      return cslFields(entry, paper);
  }
}
