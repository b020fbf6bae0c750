import type { TextRange } from '../text/textRange';
import type { TextEdit } from '../text/textEdit';

/** White space within a line. */
const BLANK = /[^\S\r\n]/;
const BEHIND = /[ \t]{0,99},?[ \t]{0,99}(?:\r\n|\n|\r|$)/y;
const EMPTY_LINE = /[ \t]{0,99}(?:\r\n|\n|\r)/y;

/**
 * The edit that takes an entry out of a BibTeX file, with its line and the empty lines behind it; where something else stands
 * on its lines, the entry alone. No other byte moves.
 */
export function withoutEntry(text: string, { start, end }: TextRange): TextEdit {
  // Not sought from the start of the line: all entries may stand on one.
  let before = start;
  while (BLANK.test(text.charAt(before - 1))) {
    before--;
  }
  BEHIND.lastIndex = end;
  const isAlone = /^[\r\n]?$/.test(text.charAt(before - 1)) && BEHIND.test(text);
  if (!isAlone) {
    return { start, end, text: '' };
  }
  let after = BEHIND.lastIndex;
  EMPTY_LINE.lastIndex = after;
  while (EMPTY_LINE.test(text)) {
    after = EMPTY_LINE.lastIndex;
  }
  return { start: before, end: after, text: '' };
}
