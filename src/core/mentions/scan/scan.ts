import type { WordStream } from './wordStream';

/** How a stretch of text is marked as the name of something. */
export type SpanKind =
  'link' | 'quote' | 'emphasis' | 'heading' | 'cell' | 'field' | 'code' | 'item' | 'bibitem';

/** A run of words that is marked as a reference. */
export interface Span {
  readonly kind: SpanKind;
  /** Its words: the first, and the one after the last. */
  readonly first: number;
  readonly end: number;
}

/** A web address in the text. Offsets are UTF-16 code units. */
export interface Link {
  readonly start: number;
  readonly end: number;
}

/** A citation key in the text, whether it leads anywhere or not. The range is the key and no more. */
export interface Citation {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The key of an entry that stands in the text itself: a `\bibitem`, or an entry of a .bib file. */
export interface OwnEntry extends Citation {
  /** The words of the entry: the first, and the one after the last. */
  readonly first: number;
  readonly endWord: number;
}

/** How many words of a scan are looked at in one step. */
export const WORDS_A_STEP = 2048;

/** What one pass over a document finds, each list in document order. */
export interface Scan {
  readonly text: string;
  readonly words: WordStream;
  /** Of two that begin together the longer is first. */
  readonly spans: readonly Span[];
  readonly links: readonly Link[];
  readonly citations: readonly Citation[];
  readonly entries: readonly OwnEntry[];
  /** The bibliography files that the document names, as written. */
  readonly bibliographyFiles: readonly string[];
}
