import { decodeText } from '../../formats/decodeText';
import type { SourceText } from '../../formats/sourceText';
import type { Problem } from '../../paper/problem';

/** A file of the reader's own papers, as the editor hands it over. */
export interface SourceFile extends Pick<SourceText, 'name' | 'label' | 'version'> {
  /** The bytes of the file, or the text that an editor shows of it. */
  readonly content: Uint8Array | string;
}

/** The text of a source. */
export function sourceText({ content, ...file }: SourceFile): SourceText {
  return typeof content === 'string'
    ? { ...file, text: content, problems: [] }
    : { ...file, ...decodeText(content) };
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
  /** The version of the file that was read to its end; absent when that had none. */
  readonly version?: string | undefined;
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
  /** How many bytes are kept of it for the next session; absent when nothing is. */
  readonly kept?: number | undefined;
  /** How many bytes of memory its thread uses; absent where that is not known. */
  readonly memory?: number | undefined;
}
