/** One `@type{…}` of a BibTeX file as it stands: `text` begins at offset `start` of the file. */
export interface BibtexChunk {
  /** In lower case: `article`, `string`, `comment`. */
  readonly type: string;
  readonly text: string;
  readonly start: number;
  /** False when the closing bracket was not found before the next entry or the end of the file. */
  readonly closed: boolean;
}

const ENTRY_START = /@[ \t]*([A-Za-z]+)[ \t\r\n]*([{(])/g;
const NEXT_ENTRY_LINE = /^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(][^={}()\n]*(?:,|$)/gm;

/**
 * Cuts a BibTeX file at its entries, in order, so that each can be parsed alone. An entry that is never
 * closed ends where the next line begins one, so it costs nobody else anything.
 */
export function splitBibtex(text: string): BibtexChunk[] {
  const chunks: BibtexChunk[] = [];
  const starts = new RegExp(ENTRY_START);
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const [head, type = '', open] = match;
    const close = findClose(text, match.index + head.length, open === '(' ? ')' : '}');
    const end = close ?? nextEntryLine(text, match.index + head.length) ?? text.length;
    chunks.push({
      type: type.toLowerCase(),
      text: text.slice(match.index, end),
      start: match.index,
      closed: close !== undefined,
    });
    starts.lastIndex = end;
  }
  return chunks;
}

/** The offset behind the bracket that closes an entry, unless a new entry seems to begin before it. */
function findClose(text: string, from: number, close: '}' | ')'): number | undefined {
  let depth = 0;
  const brackets = /[{}()\\]|\n[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(][^={}()\n]*,?[ \t]*(?=\r?\n)/g;
  brackets.lastIndex = from;
  for (let match = brackets.exec(text); match; match = brackets.exec(text)) {
    const [found] = match;
    if (found.startsWith('\n')) {
      return undefined;
    }
    if (found === '\\') {
      brackets.lastIndex++;
    } else if (found === close && depth === 0) {
      return match.index + 1;
    } else if (found === '{') {
      depth++;
    } else if (found === '}') {
      depth--;
    }
  }
  return undefined;
}

function nextEntryLine(text: string, from: number): number | undefined {
  const lines = new RegExp(NEXT_ENTRY_LINE);
  lines.lastIndex = from;
  return lines.exec(text)?.index;
}
