import type { Options } from 'minisearch';
import type { Paper } from '../../paper/paper';
import { hashText } from '../../text/hash';
import { STOP_WORDS } from '../../text/stopWords';
import { PARAMETERS } from '../parameters';
import { INDEX_FIELDS, keepsStopWords, type IndexField } from './indexFields';
import { Lexicon } from './lexicon';
import { paperTexts } from './paperTexts';
import { TermCounter } from './termCounter';
import { forEachTerm } from './terms';

/** What is kept of a paper beside its terms. */
export interface StoredFields {
  /** See `CountedPaper`. */
  readonly length: number;
  /** By which it is seen whether a paper is still the one that was indexed. */
  readonly checksum: string;
}

/**
 * The options with which the bundled index is made, written and loaded, and with which every other index of papers works.
 * Terms are words as they are written, folded: what a stem stands for is looked up when somebody searches, since a half
 * word is completed, and a misspelt one mended, by words.
 */
export const indexOptions: Options<Paper> = {
  idField: 'id',
  fields: [...INDEX_FIELDS],
  storeFields: ['length', 'checksum'] satisfies (keyof StoredFields)[],
  extractField: valueOf,
  tokenize: text => {
    const words: string[] = [];
    forEachTerm(text, word => words.push(word));
    return words;
  },
  processTerm: (term, field) =>
    field === undefined || keepsStopWords(field as IndexField) || !STOP_WORDS.has(term) ? term : null,
  searchOptions: {
    boost: PARAMETERS.fieldWeight,
    bm25: { k: PARAMETERS.k1, b: PARAMETERS.b, d: 0 },
  },
};

/**
 * The same for a packed index, which keeps the lengths of papers itself and compares no checksums: to count a paper's words
 * once more for the fields that are stored would double the time of adding it.
 */
export const packedOptions: Options<Paper> = { ...indexOptions, storeFields: [] };

function valueOf(paper: Paper, field: string): string {
  switch (field) {
    case 'length':
      return new TermCounter(new Lexicon()).count(paper).length as unknown as string;
    case 'checksum':
      return checksumOf(paper);
    case 'id':
      return paper.id;
    default:
      return paperTexts(paper)[field as IndexField];
  }
}

/** Of everything that is indexed of a paper. */
export function checksumOf(paper: Paper): string {
  const texts = paperTexts(paper);
  return hashText(INDEX_FIELDS.map(field => texts[field]).join('\n'));
}
