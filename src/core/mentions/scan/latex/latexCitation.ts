/** A piece of a text in UTF-16 code units, end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A LaTeX citation: where its keys stand, its optional arguments, and where it ends. */
export interface LatexCitation {
  readonly keys: readonly Piece[];
  /** The arguments that the keys stand in, without their braces: one, or several of a command such as `\cites`. */
  readonly lists: readonly Piece[];
  /** Optional arguments that hold commands of their own. */
  readonly notes: readonly Piece[];
  readonly end: number;
}

const LONGEST_ARGUMENT = 4000;

/** Commands with "cite" in their names that cite nothing. */
const NO_CITATION =
  /^(?:newcites|citetext|citestyle|setcitestyle|citereset|citereset\*|citesetup|citename|citesep|citedelim|citeindextrue|citeindexfalse|citenumfont|citeleft|citeright|citemid|citepunct|citeform|citedash|citeauthoryear|nocitemeta|mkbibcite\w*|DeclareCite\w*|DeclareAutoCite\w*|DeclareMultiCite\w*|AtEveryCite\w*|AtNextCite\w*|AtEveryMultiCite|AtNextMultiCite|iffirstcite\w*|ifciteseen|ifcitation\w*|ifcite\w*|SetCiteCommand|citecounter|citetracker|citetrackertrue|citetrackerfalse|excite\w*|solicit\w*|incite\w*)$/;

/** The arguments before the keys: the volume of `\volcite{2}{key}`, the language of `\foreigntextcquote{french}{key}`. */
function argumentsBeforeKeys(name: string): number {
  return /volcites?$/i.test(name) || /^(?:hyphen|foreign|hybrid).*cquote$/.test(name) ? 1 : 0;
}

/** Commands that take one list after another, among them the plurals of natbib's. */
const MULTICITE = /cites$|cite(?:text|t|p|alt|alp)s$/i;

/** Whether a command's argument is a list of citation keys; the name is without backslash and star. */
export function isCiteCommand(name: string, extra: ReadonlySet<string>): boolean {
  if (name.includes('cite') || name.includes('Cite')) {
    return extra.has(name) || !NO_CITATION.test(name);
  }
  return name.endsWith('cquote') || name === 'bibentry' || extra.has(name);
}

/**
 * Reads the arguments of a citation command from `at`, the offset behind its name. Between the name and its
 * arguments, and between these, white space, comments and one line break may stand, as TeX has it.
 */
export function readLatexCitation(
  text: string,
  at: number,
  limit: number,
  name: string,
): LatexCitation | undefined {
  const isMulticite = MULTICITE.test(name);
  const keys: Piece[] = [];
  const notes: Piece[] = [];
  let end = text.charAt(at) === '*' ? at + 1 : at;
  let before = argumentsBeforeKeys(name);
  for (let position = skipSpace(text, end, limit); position < limit; position = skipSpace(text, end, limit)) {
    const opener = text.charAt(position);
    const closer =
      opener === '{'
        ? '}'
        : opener === '['
          ? ']'
          : opener === '<'
            ? '>'
            : isMulticite && opener === '('
              ? ')'
              : '';
    const close = closer === '' ? -1 : findClosing(text, position, limit, closer);
    if (close < 0) {
      break;
    }
    const isKeyList = opener === '{' && before-- <= 0;
    (isKeyList ? keys : notes).push({ start: position + 1, end: close });
    end = close + 1;
    if (isKeyList && !isMulticite) {
      break;
    }
    before = isKeyList ? argumentsBeforeKeys(name) : before;
  }
  return keys.length === 0
    ? undefined
    : { keys: keys.flatMap(list => splitKeys(text, list)), lists: keys, notes, end };
}

/**
 * The keys of a comma-separated list, without white space and comments around them, and without what REVTeX allows
 * before a key: a star, and notes in brackets behind it (`*[{see}]key`).
 */
export function splitKeys(text: string, list: Piece): Piece[] {
  const found: Piece[] = [];
  for (let position = list.start; position <= list.end;) {
    const start = skipStar(text, skipSpace(text, position, list.end), list.end);
    let end = start;
    while (end < list.end && !',%\n\r'.includes(text.charAt(end))) {
      end++;
    }
    const key = text.slice(start, end).trimEnd();
    if (key !== '' && !/[{}#\\]/.test(key)) {
      found.push({ start, end: start + key.length });
    }
    while (end < list.end && text.charAt(end) !== ',') {
      end = text.charAt(end) === '%' ? skipLine(text, end, list.end) : end + 1;
    }
    position = end + 1;
  }
  return found;
}

function skipStar(text: string, at: number, limit: number): number {
  return at < limit && text.charAt(at) === '*'
    ? skipSpace(text, skipArguments(text, at, limit, '['), limit)
    : at;
}

/** The offset of the bracket that closes the one at `at`; -1 when there is none near. */
export function findClosing(text: string, at: number, limit: number, closer: string): number {
  const last = Math.min(limit, at + LONGEST_ARGUMENT);
  // Far quicker than to read up to there for each of many arguments that nobody closes.
  if (!text.slice(at + 1, last).includes(closer)) {
    return -1;
  }
  let braces = 0;
  for (let position = at + 1; position < last; position++) {
    const character = text.charAt(position);
    if (character === closer && braces === 0) {
      return position;
    }
    if (character === '\\') {
      position++;
    } else if (character === '%') {
      position = skipLine(text, position, last) - 1;
    } else if (character === '{') {
      braces++;
    } else if (character === '}' && --braces < 0) {
      return -1;
    }
  }
  return -1;
}

/** Skips white space and comments, but no empty line: it ends a paragraph. */
export function skipSpace(text: string, at: number, limit: number): number {
  let position = at;
  for (let lineEnds = 0; position < limit;) {
    const character = text.charAt(position);
    if (character === '%') {
      position = skipLine(text, position, limit);
    } else if (character === '\n' && ++lineEnds > 1) {
      return limit;
    } else if (character > ' ') {
      break;
    } else {
      position++;
    }
  }
  return position;
}

/** Skips a command's star and its arguments with one kind of bracket, at most so many. */
export function skipArguments(
  text: string,
  at: number,
  limit: number,
  openers: string,
  most = Infinity,
): number {
  let end = text.charAt(at) === '*' ? at + 1 : at;
  let position = skipSpace(text, end, limit);
  for (let count = 0; count < most && position < limit; count++, position = skipSpace(text, end, limit)) {
    const opener = text.charAt(position);
    const close =
      opener !== '' && openers.includes(opener)
        ? findClosing(text, position, limit, opener === '{' ? '}' : ']')
        : -1;
    if (close < 0) {
      break;
    }
    end = close + 1;
  }
  return end;
}

function skipLine(text: string, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST_ARGUMENT);
  let position = at;
  while (position < last && text.charAt(position) !== '\n') {
    position++;
  }
  return Math.min(position + 1, limit);
}
