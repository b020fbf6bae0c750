import type { PaperEntry } from '../formats/parsedPapers';
import { countLineEnds, lineEndOf, mostFrequent } from './lineStyle';

/** How a BibTeX file is laid out. */
export interface EntryStyle {
  readonly lineEnd: string;
  /** Before the name of a field. */
  readonly indentation: string;
  /** What stands between two entries, at least a line end. */
  readonly gap: string;
}

const FIELD = /^([ \t]{1,16})[A-Za-z][\w-]{0,40}[ \t]{0,40}=/gm;

/** The line ends, the indentation and the gaps that a file has most; of a file without entries, the usual ones. */
export function styleOf(text: string, entries: readonly PaperEntry[]): EntryStyle {
  const lineEnd = lineEndOf(text);
  const indentation = mostFrequent([...text.matchAll(FIELD)].map(match => match[1] ?? '')) ?? '  ';
  const gaps = entries.slice(1).map(({ start }, place) => text.slice(entries[place]?.end ?? start, start));
  const lines = mostFrequent(gaps.filter(gap => gap.trim() === '').map(countLineEnds));
  return { lineEnd, indentation, gap: lineEnd.repeat(Math.min(Math.max(lines ?? 2, 1), 3)) };
}

/** An entry as `toBibtex` writes it, laid out as the file is. */
export function layOut(entry: string, { lineEnd, indentation }: EntryStyle): string {
  return entry.replace(/^ {2}/gm, () => indentation).replace(/\n/g, lineEnd);
}
