import * as gap from '../gap';
import type { MarkdownState } from './markdownState';
import type { ScanBuilder } from '../scanBuilder';
import { addRoleKeys } from './roleKeys';

const LONGEST_DESTINATION = 1000;
const LONGEST_CODE = 2000;
const CITE_ROLE = /\{(?:foot|full)?cite[a-z]*(?::[a-z]+\*?)?\}$/;
const WORD = /[\p{L}\p{N}]/u;

/** Reads a run of "*" or "_": it opens or closes emphasis. */
export function readEmphasis(builder: ScanBuilder, at: number): number {
  const { text, words } = builder;
  const character = text.charAt(at);
  let end = at + 1;
  while (text.charAt(end) === character) {
    end++;
  }
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if (character === '_' && WORD.test(before) && WORD.test(after)) {
    words.break(0);
    return end;
  }
  const mark = text.slice(at, Math.min(end, at + 3));
  if (before <= ' ' || !builder.closeSpan(mark)) {
    if (after > ' ') {
      builder.openSpan('emphasis', mark);
    }
  }
  words.break(gap.EDGE);
  return end;
}

/** Reads a code span: its words may be a title, but hold no key and no link. */
export function readCode(state: MarkdownState, at: number, end: number): number {
  const { builder } = state;
  const { text, words } = builder;
  let start = at + 1;
  while (text.charAt(start) === '`') {
    start++;
  }
  const fence = text.slice(at, start);
  const close =
    text
      .slice(start, Math.min(end, start + LONGEST_CODE))
      .split(/\n[ \t]*\r?\n/, 1)[0]
      ?.indexOf(fence) ?? -1;
  words.break(gap.EDGE);
  if (close < 0) {
    return start;
  }
  const first = words.count;
  const stop = start + close;
  if (CITE_ROLE.test(text.slice(Math.max(0, at - 20), at))) {
    addRoleKeys(builder, start, stop);
  } else {
    builder.readBare(start, stop);
    builder.addSpan('code', first);
  }
  words.break(gap.EDGE);
  return stop + fence.length;
}

/** Reads a closing bracket and what belongs to it: the destination of a link, the label of a reference. */
export function readBracketEnd(state: MarkdownState, at: number, end: number): number {
  const { builder } = state;
  const { text, words } = builder;
  words.break(gap.BRACKET);
  const bracket = state.brackets.pop();
  if (bracket === undefined) {
    return at + 1;
  }
  const isImage = text.charAt(bracket.at - 1) === '!';
  const next = text.charAt(at + 1);
  const close =
    next === '('
      ? findDestinationEnd(text, at + 1, end)
      : next === '['
        ? findLabelEnd(text, at + 1, end)
        : -1;
  if (close < 0) {
    return at + 1;
  }
  words.break(gap.EDGE);
  if (!isImage && !text.startsWith('(#', at + 1)) {
    builder.addSpan('link', bracket.first);
  }
  if (next === '(') {
    addDestination(builder, at + 2, close);
  }
  return close + 1;
}

function addDestination(builder: ScanBuilder, start: number, end: number): void {
  const { text } = builder;
  let at = start;
  while (at < end && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 60)) {
    at++;
  }
  if (text.startsWith('http', at)) {
    let stop = at;
    while (stop < end && text.charCodeAt(stop) > 32 && text.charCodeAt(stop) !== 62) {
      stop++;
    }
    builder.addLink(at, stop);
  }
}

function findDestinationEnd(text: string, at: number, limit: number): number {
  const last = Math.min(limit, at + LONGEST_DESTINATION);
  for (let depth = 0, position = at; position < last; position++) {
    const code = text.charCodeAt(position);
    if (code === 92) {
      position++;
    } else if (code === 40) {
      depth++;
    } else if (code === 41 && --depth === 0) {
      return position;
    } else if (code === 10 && /^[ \t]*\r?\n/.test(text.slice(position + 1, position + 80))) {
      return -1;
    }
  }
  return -1;
}

function findLabelEnd(text: string, at: number, limit: number): number {
  const last = Math.min(limit, at + 200);
  for (let position = at + 1; position < last; position++) {
    const character = text.charAt(position);
    if (character === ']') {
      return position;
    }
    if (character === '[' || character === '@') {
      return -1;
    }
  }
  return -1;
}
