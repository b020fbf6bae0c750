/** Where a citation key may be being written, as far as can be told without reading the document around it. */
export interface KeyCandidate {
  /** What the key, or the list that it stands in, begins with. */
  readonly sign: '@' | '{' | '`' | '<';
  /** From `start` on, up to the cursor, stands `typed`; up to `end` what belongs to the key behind the cursor. */
  readonly start: number;
  readonly typed: string;
  readonly end: number;
  /** What is missing to close the list. */
  readonly closer: string;
  readonly isBraced: boolean;
}

/** Nothing longer is a key or a query, and no list of keys is. */
const LONGEST = 200;
const LONGEST_LIST = 4000;

const SIGN = /@(\{?)([\p{L}\p{M}\p{N}_:.#$%&\-+?<>~/]*)$/u;
const SIGN_REST = /[\p{L}\p{M}\p{N}_]*(?:[:.#$%&\-+?<>~/][\p{L}\p{M}\p{N}_]+)*/uy;
const BLANK_LINE = /\n[ \t]*\r?\n/;
const LIST_REST = /[^\s,;{}[\]()`"'%\\@]*/y;

const LABEL = /(?<![\p{L}\p{N}_-])cite\(\s{0,99}<([\p{L}\p{N}_:.-]{0,200})$/u;
const LABEL_REST = /[\p{L}\p{N}_:.-]*/uy;

/** The places at an offset where a key may be being written: behind an "@", in a list in braces, in one of a role, in a label. */
export function keyCandidates(text: string, at: number): KeyCandidate[] {
  const lists = [inList(text, at, '{', '}'), inList(text, at, '`', '`')];
  return [behindSign(text, at), ...lists, inLabel(text, at)].filter(candidate => candidate !== undefined);
}

function behindSign(text: string, at: number): KeyCandidate | undefined {
  const match = SIGN.exec(text.slice(Math.max(0, at - LONGEST), at));
  if (match === null) {
    return undefined;
  }
  const [, opening = '', typed = ''] = match;
  const isBraced = opening !== '';
  const end = endOf(isBraced ? LIST_REST : SIGN_REST, text, at);
  const brace = isBraced && text.charAt(end) !== '}' ? '}' : '';
  const start = at - typed.length;
  return { sign: '@', start, typed, end, closer: brace + missingBracket(text, start, end), isBraced };
}

/** The bracket that closes the one before an offset in its paragraph, unless one stands behind `end`. */
export function missingBracket(text: string, at: number, end: number): ']' | '' {
  const before = text.slice(Math.max(0, at - LONGEST_LIST), at);
  const open = before.lastIndexOf('[');
  const isOpen = open > before.lastIndexOf(']') && !BLANK_LINE.test(before.slice(open));
  return isOpen && !/^[^[\]]*\]/.test(text.slice(end, end + LONGEST_LIST)) ? ']' : '';
}

function inList(text: string, at: number, sign: '{' | '`', close: string): KeyCandidate | undefined {
  const open = at === 0 ? -1 : text.lastIndexOf(sign, at - 1);
  const list = text.slice(open + 1, at);
  if (open < 0 || list.length > LONGEST_LIST || /[}\\]/.test(list) || BLANK_LINE.test(list)) {
    return undefined;
  }
  const piece = list.slice(Math.max(list.lastIndexOf(','), list.lastIndexOf('\n')) + 1);
  const typed = piece.trimStart();
  if (typed.length > LONGEST) {
    return undefined;
  }
  const end = endOf(LIST_REST, text, at);
  const isClosed = new RegExp(`^[^{}\`\\\\]*${close}`).test(text.slice(end, end + LONGEST_LIST));
  return { sign, start: at - typed.length, typed, end, closer: isClosed ? '' : close, isBraced: false };
}

/** In the label that Typst's `cite` is called with. */
function inLabel(text: string, at: number): KeyCandidate | undefined {
  const [, typed] = LABEL.exec(text.slice(Math.max(0, at - 2 * LONGEST), at)) ?? [];
  if (typed === undefined) {
    return undefined;
  }
  const end = endOf(LABEL_REST, text, at);
  const closer = text.charAt(end) === '>' ? '' : '>';
  return { sign: '<', start: at - typed.length, typed, end, closer, isBraced: false };
}

function endOf(rest: RegExp, text: string, at: number): number {
  rest.lastIndex = at;
  return rest.test(text) ? rest.lastIndex : at;
}
