import type { ScanBuilder } from '../scanBuilder';

/** How far a Markdown document is read, and what is open in it there. */
export interface MarkdownState {
  readonly builder: ScanBuilder;
  readonly citeCommands: ReadonlySet<string>;
  /** The open brackets of the block: where they stand, and the first word behind them. */
  brackets: { readonly at: number; readonly first: number }[];
  /** Up to where the text is mathematics, in which no key stands. */
  mathEnd: number;
  /** Up to where the text is indented code. */
  codeEnd: number;
  /** Whether this line is the row of a table. */
  inRow: boolean;
  /** Whether the block is a list, whose indented lines are no code. */
  inList: boolean;
  /** Ends the block of text and forgets what is open in it. */
  startBlock(kind?: 'heading' | 'item' | 'cell'): void;
}
