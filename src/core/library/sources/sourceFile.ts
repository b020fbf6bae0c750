import type { Problem } from '../../problem';

/** A file of the reader's own papers, as the editor hands it over. */
export interface SourceFile {
  /** Its address, the same whenever the file is handed over; the ending tells the format. */
  readonly name: string;
  /** What people call it: a path in the workspace. */
  readonly label: string;
  /** The bytes of the file, or the text that an editor shows of it. */
  readonly content: Uint8Array | string;
}

/** What the library has of a source. */
export interface SourceState {
  readonly name: string;
  readonly label: string;
  /** How many papers it describes. */
  readonly papers: number;
  /** By line. */
  readonly problems: readonly Problem[];
  /** How long the last reading took, in ms, pauses included. */
  readonly time: number;
}

/** What the library consists of. */
export interface LibraryReport {
  /** In the order in which they were first read. */
  readonly sources: readonly SourceState[];
  /** How many papers can be found. */
  readonly papers: number;
  /** How many entries of sources and bundled papers there are; more than papers where some describe the same one. */
  readonly entries: number;
  /** How many bundled papers there are; 0 when they are switched off. */
  readonly bundled: number;
}
