import type { PaperInput } from '../paper/paper';
import type { Problem } from '../paper/problem';

/** A paper as one entry of a source describes it, and where that entry stands. */
export interface PaperEntry {
  readonly paper: PaperInput;
  /** The entry reaches from `start` to before `end`, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** 0-based line of `start`. */
  readonly line: number;
  /** The same for two entries that say the same; changes with the entry and with what it inherits or abbreviates. */
  readonly hash: string;
  /** False when the entry is damaged and some of it may be missing. */
  readonly intact: boolean;
  /** Absent when its own text does not tell all that was read of it. */
  readonly trace?: EntryTrace;
}

/** What must be as it was for an entry of the same file to be the same paper. */
export interface EntryTrace {
  /** A hash of its own text with the values of its abbreviations. */
  readonly own: string;
  /** The names of its abbreviations, in order. */
  readonly abbreviations: readonly string[];
  /** The keys of the entries it inherits from, in order. */
  readonly parents: readonly string[];
}

/** What an earlier reading of a file gave for a paper's id. */
export type KnownEntries = (id: string) => PaperEntry | undefined;

/** One step of reading a source. */
export type ReadStep =
  | { readonly kind: 'entry'; readonly entry: PaperEntry }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What a reader of a bibliography format gives: the papers in the order of the file, and what it could not use. */
export interface ParsedPapers {
  readonly papers: readonly PaperInput[];
  /** Where each of `papers` stands, in the same order. */
  readonly entries: readonly PaperEntry[];
  /** By line. */
  readonly problems: readonly Problem[];
}

/** Takes all steps of a reader at once. */
export function collectPapers(steps: Iterable<ReadStep>): ParsedPapers {
  const entries: PaperEntry[] = [];
  const problems: Problem[] = [];
  for (const step of steps) {
    if (step.kind === 'entry') {
      entries.push(step.entry);
    } else {
      problems.push(step.problem);
    }
  }
  entries.sort((a, b) => a.start - b.start);
  problems.sort((a, b) => a.line - b.line);
  return { papers: entries.map(entry => entry.paper), entries, problems };
}
