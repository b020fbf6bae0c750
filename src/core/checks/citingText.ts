import type { DocumentText } from '../mentions/documentText';

/**
 * Where the files of a document's bibliography come from: it names them; it names none, and they lie beside it; or it names
 * some that cannot be read, so that nobody can say what they lack.
 */
export type BibliographyOrigin = 'named' | 'beside' | 'partly';

/** A document whose citations are checked. */
export interface CitingText extends DocumentText {
  readonly origin: BibliographyOrigin;
}
