import type { CitingText } from '../checks/citingText';
import type { Finding } from '../checks/finding';
import type { BibliographyText } from '../formats/bibliographyText';

/** Questions about what may be wrong. See `LibraryPort`. */
export interface CheckQuestions {
  /** What may be wrong with the citations of a document; see `checkCitations`. */
  checkCitations(document: CitingText): Promise<readonly Finding[]>;
  /** What may be wrong with the entries of a BibTeX file, with the keys that are cited when these are known; see `checkEntries`. */
  checkEntries(file: BibliographyText, citedKeys?: readonly string[]): Promise<readonly Finding[]>;
}
