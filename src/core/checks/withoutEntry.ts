import type { TextRange } from '../text/textRange';
import type { TextEdit } from '../writing/textEdit';

const BEHIND = /[ \t]{0,99},?[ \t]{0,99}(?:\r\n|\n|\r|$)/y;
const EMPTY_LINE = /[ \t]{0,99}(?:\r\n|\n|\r)/y;

/**
 * The edit that takes an entry out of a BibTeX file, with its line and the empty lines behind it; where something else stands
 * on its lines, the entry alone. No other byte moves.
 */
export function withoutEntry(text: string, { start, end }: TextRange): TextEdit {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  BEHIND.lastIndex = end;
  const isAlone = text.slice(lineStart, start).trim() === '' && BEHIND.test(text);
  if (!isAlone) {
    return { start, end, text: '' };
  }
  let after = BEHIND.lastIndex;
  EMPTY_LINE.lastIndex = after;
  while (EMPTY_LINE.test(text)) {
    after = EMPTY_LINE.lastIndex;
  }
  return { start: lineStart, end: after, text: '' };
}
