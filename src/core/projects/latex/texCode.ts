/** A file that a document brings along in `filecontents`. */
export interface EmbeddedFile {
  readonly name: string;
  readonly text: string;
}

/** What TeX reads of a text, and what it writes into files of their own. */
export interface TexCode {
  readonly code: string;
  readonly embedded: readonly EmbeddedFile[];
}

const VERBATIM =
  'verbatim|Verbatim|BVerbatim|LVerbatim|lstlisting|minted|comment|alltt|luacode|pycode|tcblisting|filecontents';

/** Names longer than this are none. */
const LONGEST_ARGUMENT = 2_000;

/**
 * The text without comments, verbatim environments, `\iffalse` and what follows `\end{document}` or `\endinput`. Linear: an
 * environment that is not closed is read as text, and its end is looked for once.
 */
export function texCode(text: string): TexCode {
  const special = new RegExp(
    String.raw`\\[\\%]|%[^\n]*|\\begin[ \t]*\{((?:${VERBATIM})\*?)\}|\\iffalse(?![A-Za-z@])|\\verb\*?([^A-Za-z\s*@])|\\end[ \t]*\{document\}|\\endinput(?![A-Za-z@])`,
    'g',
  );
  const embedded: EmbeddedFile[] = [];
  const pieces: string[] = [];
  const unclosed = new Set<string>();
  let done = 0;
  for (let found = special.exec(text); found !== null; found = special.exec(text)) {
    const [whole, environment, delimiter] = found;
    const after = found.index + whole.length;
    let end: number;
    if (whole === '\\\\' || whole === '\\%') {
      continue;
    } else if (whole.startsWith('%')) {
      end = after;
    } else if (environment !== undefined) {
      const closing = `\\end{${environment}}`;
      const close = unclosed.has(closing) ? -1 : text.indexOf(closing, after);
      if (close < 0) {
        unclosed.add(closing);
        continue;
      }
      if (environment.startsWith('filecontents')) {
        embedded.push(...embeddedFile(text.slice(after, close)));
      }
      end = close + closing.length;
    } else if (delimiter !== undefined) {
      const line = text.indexOf('\n', after);
      const close = text
        .slice(after, Math.min(line < 0 ? text.length : line, after + 1000))
        .indexOf(delimiter);
      end = close < 0 ? after : after + close + 1;
    } else if (whole === '\\iffalse') {
      const close = unclosed.has(whole) ? undefined : endOfIf(text, after);
      if (close === undefined) {
        unclosed.add(whole);
        continue;
      }
      end = close;
    } else {
      return { code: [...pieces, text.slice(done, found.index)].join(''), embedded };
    }
    pieces.push(text.slice(done, found.index), ' ');
    done = end;
    special.lastIndex = end;
  }
  return { code: [...pieces, text.slice(done)].join(''), embedded };
}

/** The argument in braces that begins at or after an offset, and where it ends; undefined when there is none. */
export function braced(
  code: string,
  after: number,
): { readonly value: string; readonly end: number } | undefined {
  let open = after;
  while (/\s/.test(code.charAt(open))) {
    open++;
  }
  if (code.charAt(open) !== '{') {
    return undefined;
  }
  let depth = 0;
  for (let at = open; at < Math.min(code.length, open + LONGEST_ARGUMENT); at++) {
    const character = code.charAt(at);
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    if (depth === 0) {
      return { value: code.slice(open + 1, at), end: at + 1 };
    }
  }
  return undefined;
}

/** Where the optional arguments end that begin at or after an offset, and the first of them. */
export function bracketed(code: string, after: number): { readonly value: string; readonly end: number } {
  const pattern = /\s*\[([^\][]{0,2000})\]/y;
  let end = after;
  let value = '';
  for (pattern.lastIndex = end; ; pattern.lastIndex = end) {
    const found = pattern.exec(code);
    if (found === null) {
      return { value, end };
    }
    value ||= found[1] ?? '';
    end = pattern.lastIndex;
  }
}

function embeddedFile(inside: string): EmbeddedFile[] {
  const name = braced(inside, bracketed(inside, 0).end);
  return name === undefined ? [] : [{ name: name.value.trim(), text: inside.slice(name.end) }];
}

/** The offset behind the `\fi` or `\else` of a condition. */
function endOfIf(text: string, after: number): number | undefined {
  const step = /\\(?:(if[A-Za-z@]*)|(fi|else)(?![A-Za-z@]))/g;
  step.lastIndex = after;
  let depth = 0;
  for (let found = step.exec(text); found !== null; found = step.exec(text)) {
    if (found[1] !== undefined) {
      depth += /^if(?:thenelse|defined|undef|bool|toggle|strequal)$/.test(found[1]) ? 0 : 1;
    } else if (depth === 0) {
      return step.lastIndex;
    } else if (found[2] === 'fi') {
      depth--;
    }
  }
  return undefined;
}
