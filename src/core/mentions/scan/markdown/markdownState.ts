import type { LatexLexer } from '../latex/latex';
import type { ScanBuilder } from '../scanBuilder';

/** How far a Markdown document is read, and what is open in it there. */
export interface MarkdownState {
  readonly builder: ScanBuilder;
  /** Reads the LaTeX in it. */
  readonly latex: LatexLexer;
  /** The open brackets of the block: where they stand, and the first word behind them. */
  brackets: { readonly at: number; readonly first: number }[];
  /** Up to where the text is mathematics, in which no key stands. */
  mathEnd: number;
  /** Up to where the text is indented code. */
  codeEnd: number;
  /** Whether this line is the row of a table. */
  inRow: boolean;
  /** Whether the block is a list, a note or a definition, whose indented lines are no code. */
  inList: boolean;
  /** The column at which the text of its last item begins. */
  itemIndent: number;
  /** Ends the block of text and forgets what is open in it. */
  startBlock(kind?: 'heading' | 'item' | 'cell'): void;
}
