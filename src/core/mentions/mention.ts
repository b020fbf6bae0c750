import type { Library } from '../library/libraryTypes';
import type { Paper } from '../paper/paper';

/** What a mention is made of: the paper's title, a citation key, a link to the paper, or the name of its system. */
export type MentionKind = 'title' | 'key' | 'link' | 'name';

/** A place in a document that speaks of one paper. Offsets are UTF-16 code units, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly paper: Paper;
  readonly kind: MentionKind;
  /** False when the words are not the title itself: a typo, a missing subtitle, changed small words. */
  readonly exact: boolean;
  /** The citation key as written; on keys only. */
  readonly key?: string;
  /**
   * On keys: whether the document's own bibliography has the key. False means "not in your bibliography"; absent where a file of it
   * has not been read yet, so that nobody knows.
   */
  readonly inBibliography?: boolean;
  /** On links that stand beside a title of the same paper: one citing of the paper, two places. */
  readonly repeated?: true;
}

/** How to read a document for mentions. */
export interface MentionOptions {
  /** The entries of the document's own bibliography; keys are looked up here first. */
  readonly bibliography?: Library;
  /** The sources of the library that the document cites from, too, by their addresses. */
  readonly sources?: ReadonlySet<string>;
  /** Whether a file of the bibliography has not been read yet: what the others lack may stand there. */
  readonly isPartial?: boolean | undefined;
  /** Further LaTeX commands whose argument is a list of keys, with or without the backslash. */
  readonly citeCommands?: readonly string[];
  /** Whether bare system names ("TacSL") are mentions; true when absent. */
  readonly names?: boolean | undefined;
}
