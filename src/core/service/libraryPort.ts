import type { BrowseContent, BrowseView } from '../browse/browseView';
import type { CitingText } from '../checks/citingText';
import type { Finding } from '../checks/finding';
import type { KeyCompletion } from '../completion/completeKey';
import type { WrittenKey, writtenKeyAt } from '../completion/writtenKey';
import type { MapContent } from '../map/mapContent';
import type { DocumentText } from '../mentions/documentText';
import type { Mention } from '../mentions/mention';
import type { Citation } from '../mentions/scan/scan';
import type { keyAt, placesOfKey } from '../navigation/keyPlaces';
import type { Paper } from '../paper/paper';
import type { RelatedPaper } from '../search/ranking/relatedPapers';
import type { SearchHit, SearchOptions } from '../search/searchHit';
import type { PaperTopic } from '../topics/topicsOf';
import type { Event } from '../util/event';
import type { Cancellation } from '../util/steps';
import type { AddedEntries } from '../writing/addEntries';
import type { declareBibliography } from '../writing/declareBibliography';
import type { insertCitation } from '../writing/insertCitation';
import type { Bibliography } from '../formats/bibliography';
import type { BibliographyText } from '../formats/bibliographyText';
import type { LibraryReport, SourceFile, SourceState } from '../library/sources/sourceFile';

/**
 * The only way in which the surfaces reach the library. Questions and answers are plain data, so that the
 * library may live in another thread. Every question waits until the library is open, and is rejected when
 * that fails; the next one tries again.
 */
export interface LibraryPort {
  /** The papers that answer a query, best first. */
  search(query: string, options?: SearchOptions): Promise<SearchHit[]>;
  /** The papers nearest in subject to the paper with this id, nearest first; none when it is not here. */
  related(id: string, options?: SearchOptions): Promise<RelatedPaper[]>;
  find(id: string): Promise<Paper | undefined>;
  /** What stands below the groups with these ids, one below the other, the first at the top; nothing when they are gone. */
  browse(view: BrowseView, path?: readonly string[]): Promise<BrowseContent>;
  /** The ids of the groups that lead to the paper with this id, under its most important topic; none when it is not here. */
  placeOf(view: BrowseView, id: string): Promise<readonly string[] | undefined>;
  topicsOf(paper: Paper): Promise<PaperTopic[]>;
  /** All papers as the map shows them. */
  mapContent(): Promise<MapContent>;
  /**
   * The bibliography files that a document names, as written (see `findBibliographyFiles`), so that their texts can be
   * handed over with {@link mentions}; the document is scanned once for both. `undefined` when cancelled.
   */
  bibliographyFiles(
    document: DocumentText,
    cancellation?: Cancellation,
  ): Promise<readonly string[] | undefined>;
  /** Every citation key in a document, in its order (see `findCitations`). `undefined` when cancelled. */
  citations(document: DocumentText, cancellation?: Cancellation): Promise<readonly Citation[] | undefined>;
  /** The papers that a document mentions, in order of their places. `undefined` when cancelled. */
  mentions(document: DocumentText, cancellation?: Cancellation): Promise<Mention[] | undefined>;
  /**
   * Takes in a file of the reader's papers, or what has become of it, after the files that were handed over before. Its
   * papers can be found while the rest is read. `undefined` when cancelled: then it has some of what the file says.
   */
  readSource(file: SourceFile, cancellation?: Cancellation): Promise<SourceState | undefined>;
  /** Forgets a file of the reader's papers; one that was never read is passed over. */
  removeSource(name: string): Promise<void>;
  /** Takes the bundled papers in or out. */
  showBundled(isShown: boolean): Promise<void>;
  /**
   * Takes in the reader's files as they were when they were last stored, in place of what is here; to be asked before any
   * file is read. Answers with the files, none when nothing was stored; those that have changed since are to be read.
   * Rejected, with nothing changed, when what was stored is damaged or old.
   */
  restoreSources(): Promise<readonly SourceState[]>;
  /** Stores all that was read for {@link restoreSources} in another session. */
  storeSources(): Promise<void>;
  /** What `addEntries` gives: it reads whole bibliographies, and so it is done where the library is. */
  addEntries(
    file: BibliographyText,
    papers: readonly Paper[],
    others?: readonly Bibliography[],
    keyed?: 'habit' | 'own',
  ): Promise<AddedEntries | undefined>;
  /** What may be wrong with the citations of a document; see `checkCitations`. */
  checkCitations(document: CitingText): Promise<readonly Finding[]>;
  /** What may be wrong with the entries of a BibTeX file, with the keys that are cited when these are known; see `checkEntries`. */
  checkEntries(file: BibliographyText, citedKeys?: readonly string[]): Promise<readonly Finding[]>;
  /** What {@link insertCitation} gives: it reads the whole document. */
  insertCitation(...given: Parameters<typeof insertCitation>): Promise<ReturnType<typeof insertCitation>>;
  /** What {@link declareBibliography} gives: it reads the whole document. */
  declareBibliography(
    ...given: Parameters<typeof declareBibliography>
  ): Promise<ReturnType<typeof declareBibliography>>;
  /** What {@link writtenKeyAt} gives: it reads a part of the document. */
  writtenKey(...given: Parameters<typeof writtenKeyAt>): Promise<WrittenKey | undefined>;
  /** Whether a document cites for certain (see `isCiting`). */
  isCiting(document: DocumentText): Promise<boolean>;
  /** The papers that a written key may mean, best first; `bibliography` as in {@link DocumentText}. See `completeKey`. */
  completeKey(written: WrittenKey, bibliography: readonly Bibliography[]): Promise<readonly KeyCompletion[]>;
  /** What {@link keyAt} gives: it reads the whole text, as the next does. */
  keyAt(...given: Parameters<typeof keyAt>): Promise<ReturnType<typeof keyAt>>;
  placesOfKey(...given: Parameters<typeof placesOfKey>): Promise<ReturnType<typeof placesOfKey>>;
  /** What the library consists of, also while files are being read. */
  report(): Promise<LibraryReport>;
  /** Fires when answers may differ from those given before. */
  readonly onDidChange: Event<void>;
}
