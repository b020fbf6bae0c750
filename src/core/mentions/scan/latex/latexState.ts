import type { SpanKind } from '../scan';
import type { ScanBuilder, SignReader } from '../scanBuilder';
import type { LatexConditions } from './latexConditions';
import type { Piece } from './latexCitation';

/** How far a LaTeX document is read, and what is open in it there. */
export interface LatexState extends SignReader {
  readonly builder: ScanBuilder;
  readonly conditions: LatexConditions;
  /** Reads a piece of the text after everything else: a footnote, a note of a citation. */
  postpone(aside: Piece): void;
  /** Begins the entry with this key; it lasts until the next. */
  startEntry(key: Piece): void;
  endEntry(): void;
  /** Goes into the argument at or behind an offset, which is of a kind; gives where the reading goes on. */
  openArgument(at: number, end: number, kind: SpanKind | undefined): number;
}
