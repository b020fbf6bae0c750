/** The lines of one item of a YAML list. */
export interface YamlPiece {
  readonly start: number;
  readonly end: number;
  /** From the item's dash on, with the indentation before it. */
  readonly yaml: string;
}

const LINE = /.*(?:\r\n|\n|\r|$)/gy;

/**
 * The items of the first block list in a YAML file, cut at the dashes of its indentation. The list ends before a line
 * that is indented less, or at the end of the document.
 */
export function splitYamlItems(text: string): YamlPiece[] {
  const starts: number[] = [];
  let indent: number | undefined;
  let end = text.length;
  for (const { start, line } of linesOf(text)) {
    const dash = /^( {0,40})- /.exec(line) ?? /^( {0,40})-\s*$/.exec(line);
    const isDash = dash !== null && (indent === undefined || dash[1]?.length === indent);
    if (isDash) {
      indent ??= dash[1]?.length;
      starts.push(start);
    } else if (indent !== undefined && /^(?:---|\.\.\.|[A-Za-z][\w-]{0,40}:)/.test(line)) {
      end = start;
      break;
    }
  }
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? end;
    return { start, end: next, yaml: text.slice(start, next) };
  });
}

function* linesOf(text: string): Generator<{ start: number; line: string }, undefined> {
  const lines = new RegExp(LINE);
  while (lines.lastIndex < text.length) {
    const start = lines.lastIndex;
    const [line = ''] = lines.exec(text) ?? [];
    yield { start, line };
    if (line === '') {
      return;
    }
  }
}
