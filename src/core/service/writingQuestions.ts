import type { KeyCompletion } from '../completion/completeKey';
import type { WrittenKey, writtenKeyAt } from '../completion/writtenKey';
import type { Paper } from '../paper/paper';
import type { AddedEntries } from '../writing/addEntries';
import type { declareBibliography } from '../writing/declareBibliography';
import type { citationEdit } from '../writing/insertCitation';
import type { Bibliography } from '../formats/bibliography';
import type { BibliographyText } from '../formats/bibliographyText';

/** Questions of what writes into a document and its bibliography. See `LibraryPort`. */
export interface WritingQuestions {
  /** What `addEntries` gives: it reads whole bibliographies, and so it is done where the library is. */
  addEntries(
    file: BibliographyText,
    papers: readonly Paper[],
    others?: readonly Bibliography[],
    keyed?: 'habit' | 'own',
  ): Promise<AddedEntries | undefined>;
  /** What `toBibtex` gives for each: it may translate entries of other formats. */
  bibtexEntries(papers: readonly Paper[]): Promise<readonly string[]>;
  /** What {@link citationEdit} gives: it reads the whole document. */
  insertCitation(...given: Parameters<typeof citationEdit>): Promise<ReturnType<typeof citationEdit>>;
  /** What {@link declareBibliography} gives: it reads the whole document. */
  declareBibliography(
    ...given: Parameters<typeof declareBibliography>
  ): Promise<ReturnType<typeof declareBibliography>>;
  /** What {@link writtenKeyAt} gives: it reads a part of the document. */
  writtenKey(...given: Parameters<typeof writtenKeyAt>): Promise<WrittenKey | undefined>;
  /** The papers that a written key may mean, best first; `bibliography` as in {@link DocumentText}. See `completeKey`. */
  completeKey(written: WrittenKey, bibliography: readonly Bibliography[]): Promise<readonly KeyCompletion[]>;
}
