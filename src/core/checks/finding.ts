import type { TextRange } from '../text/textRange';
import type { TextEdit } from '../text/textEdit';

/** A paper of the library that may be meant by a key. */
export interface OfferedPaper {
  readonly id: string;
  readonly title: string;
}

/** A citation of a key that no entry has. */
export interface MissingEntry extends TextRange {
  readonly kind: 'missingEntry';
  readonly key: string;
  /** Keys of entries that this may be a slip of, nearest first. */
  readonly near: readonly string[];
  /** Papers of the library that can be added: the one of this key, else those of its author and year. */
  readonly papers: readonly OfferedPaper[];
}

/** A citation of a paper that the document cites under another key before. */
export interface CitedTwice extends TextRange {
  readonly kind: 'citedTwice';
  readonly key: string;
  readonly otherKey: string;
}

/** An entry whose title or year is not that of the library's paper with the same DOI or arXiv id. */
export interface DifferentEntry extends TextRange {
  readonly kind: 'differentEntry';
  readonly key: string;
  readonly field: 'title' | 'year';
  /** What the library has. */
  readonly expected: string;
  /** Puts that in place of the field's value; absent where the value is not the field's alone. */
  readonly edit?: TextEdit;
}

/** An entry of a paper that an entry before it has under another key. The range is its key. */
export interface DuplicateEntry extends TextRange {
  readonly kind: 'duplicateEntry';
  readonly key: string;
  readonly otherKey: string;
  /** Where the other key stands. */
  readonly other: TextRange;
  /** Takes the entry out. */
  readonly edit: TextEdit;
}

/** An entry that no document cites; the range is the entry. */
export interface UnusedEntry extends TextRange {
  readonly kind: 'unusedEntry';
  readonly key: string;
  /** Takes the entry out. */
  readonly edit: TextEdit;
}

/** Something about citations or entries that may be a mistake, and its place in UTF-16 code units. */
export type Finding = MissingEntry | CitedTwice | DifferentEntry | DuplicateEntry | UnusedEntry;
