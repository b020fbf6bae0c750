import type { PaperEntry, ParsedPapers } from '../formats/parsedPapers';
import type { TextRange } from '../text/textRange';
import type { EntryStyle } from './entryStyle';

/** A place for new entries, and what has to stand around them there. */
export interface EntryPlace {
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** What it is behind or before: an entry that is whole, after which nothing is open, or any text. */
  readonly beside: 'entry' | 'text';
}

const COMMENT = /@comment[ \t]{0,9}\{/gi;
const LINE_END = /[\r\n]/g;
/** What may stand between an entry and the end of its line. */
const BEHIND = /[ \t]{0,99}(?:,[ \t]{0,99})?(?:[%\r\n]|$)/y;

/**
 * Where new entries can stand in a BibTeX file, best first: behind its last sound entry, at its end, at its beginning. The
 * end of a damaged file comes last, since for BibTeX it may lie inside of an entry.
 */
export function entryPlaces(
  text: string,
  { entries, problems }: ParsedPapers,
  { lineEnd, gap }: EntryStyle,
): EntryPlace[] {
  const last = placeBehindLast(text, entries);
  const isFresh = text === '' || /[\r\n]$/.test(text);
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const beginning: EntryPlace = { at: start, before: '', after: lineEnd + lineEnd, beside: 'text' };
  const end: EntryPlace = {
    at: text.length,
    before: (isFresh ? '' : lineEnd) + (text.trim() === '' ? '' : lineEnd),
    after: lineEnd,
    beside: 'text',
  };
  return [
    ...(last === undefined ? [] : [{ at: last, before: gap, after: '', beside: 'entry' } as const]),
    ...(problems.length > 0 ? [beginning, end] : [end, beginning]),
  ];
}

/** The end of the line on which the last entry ends that is whole, stands in no comment and has nothing behind it. */
function placeBehindLast(text: string, entries: readonly PaperEntry[]): number | undefined {
  const comments = commentBlocks(text);
  for (const { start, end, intact } of [...entries].reverse()) {
    while ((comments.at(-1)?.start ?? -1) >= start) {
      comments.pop();
    }
    const isInComment = (comments.at(-1)?.end ?? 0) > start;
    if (intact && !isInComment && hasItsLines(text, start, end)) {
      return lineEndFrom(text, end);
    }
  }
  return undefined;
}

/** Whether no percent sign stands before an entry on its line, and nothing but a comment behind it. */
function hasItsLines(text: string, start: number, end: number): boolean {
  BEHIND.lastIndex = end;
  if (!BEHIND.test(text)) {
    return false;
  }
  let before = start - 1;
  while (before >= 0 && !/[\r\n%]/.test(text.charAt(before))) {
    before--;
  }
  return text.charAt(before) !== '%';
}

function lineEndFrom(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.index ?? text.length;
}

/** What stands in the braces of `@comment{…}`: for BibTeX its entries count, for biber they do not. */
function commentBlocks(text: string): TextRange[] {
  const blocks: TextRange[] = [];
  let end = 0;
  for (const { 0: head, index } of text.matchAll(COMMENT)) {
    if (index >= end) {
      end = index + head.length;
      for (let depth = 1; depth > 0 && end < text.length; end++) {
        const character = text.charAt(end);
        depth += character === '{' ? 1 : character === '}' ? -1 : 0;
      }
      blocks.push({ start: index, end });
    }
  }
  return blocks;
}
