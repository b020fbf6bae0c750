import type { Problem } from '../paper/problem';

/** A file of papers whose text is known. */
export interface SourceText {
  /** Its address, the same whenever the file is read; the ending tells the format. */
  readonly name: string;
  /** What people call it: a path in the workspace. */
  readonly label: string;
  /** What tells whether it has changed since: its size and time. Absent for what is not on disk as it is. */
  readonly version?: string | undefined;
  readonly text: string;
  /** What was wrong with its bytes. */
  readonly problems: readonly Problem[];
}
