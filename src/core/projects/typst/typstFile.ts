/** What matters of a Typst file to its project. Paths are as written. */
export interface TypstFile {
  /** What it includes and imports, without packages. */
  readonly inputs: readonly string[];
  readonly bibliographies: readonly string[];
}

const HIDDEN = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*|`{3,}|`[^`\n]*`/g;
/** Arguments of a bibliography are no longer. */
const LONGEST = 2_000;

/** Reads what a file includes and cites from. Linear in the text. */
export function readTypstFile(text: string): TypstFile {
  const code = withoutComments(text);
  const inputs = [...code.matchAll(/(?<![\w-])(?:include|import)[ \t]{1,20}"([^"@\n][^"\n]{0,1000})"/g)].map(
    ([, path = '']) => path,
  );
  const bibliographies: string[] = [];
  const call =
    /(?<![\w-])bibliography[ \t]{0,9}\(|(?<![\w-])bibliography(?:-files?)?[ \t]{0,9}:[ \t]{0,9}(?=["(])/g;
  for (let found = call.exec(code); found !== null; found = call.exec(code)) {
    const after = found.index + found[0].length;
    const isCall = found[0].endsWith('(');
    const isOne = !isCall && code.charAt(after) === '"';
    const given = isOne
      ? (/"[^"\n]*"/.exec(code.slice(after, after + LONGEST))?.[0] ?? '')
      : group(code, isCall ? after : after + 1);
    const unnamed = given.replace(
      /(?<![\w-])[a-z][\w-]{0,40}[ \t]{0,9}:[ \t]{0,9}(?:"[^"\n]*"|[^,"]{0,200})/g,
      '',
    );
    bibliographies.push(...[...unnamed.matchAll(/"([^"\n]+)"/g)].map(([, path = '']) => path));
  }
  return { inputs, bibliographies };
}

/** What stands up to the parenthesis that closes the one before an offset. */
function group(code: string, after: number): string {
  let depth = 1;
  for (let at = after; at < Math.min(code.length, after + LONGEST); at++) {
    const character = code.charAt(at);
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (depth === 0) {
      return code.slice(after, at);
    }
  }
  return '';
}

function withoutComments(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  const hidden = new RegExp(HIDDEN);
  for (let found = hidden.exec(text); found !== null; found = hidden.exec(text)) {
    const [whole] = found;
    const isAddress = whole.startsWith('//') && text.charAt(found.index - 1) === ':';
    if (whole.startsWith('"') || isAddress) {
      hidden.lastIndex = isAddress ? found.index + 2 : hidden.lastIndex;
      continue;
    }
    const closing = whole === '/*' ? '*/' : whole.startsWith('```') ? whole : undefined;
    const close = closing === undefined ? found.index : text.indexOf(closing, hidden.lastIndex);
    const end = closing === undefined ? hidden.lastIndex : close < 0 ? text.length : close + closing.length;
    pieces.push(text.slice(done, found.index));
    done = end;
    hidden.lastIndex = end;
  }
  return [...pieces, text.slice(done)].join(' ');
}
