import type { Cancellation } from '../util/steps';
import type { LibraryReport, SourceFile, SourceState } from '../library/sources/sourceFile';

/** Questions about the reader's own files. See `LibraryPort`. */
export interface SourceQuestions {
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
  /** What the library consists of, also while files are being read. */
  report(): Promise<LibraryReport>;
}
