import { readBibtex } from '../bibtex';
import { runAtOnce } from '../../../util/steps';
import * as gap from '../gap';
import { addChunkKeys, isRawLatex } from './codeChunk';
import { skipLiquid } from './liquid';
import type { MarkdownState } from './markdownState';

const MARKER = /(?:[-+*]|\d{1,9}[.)]|\(\d{1,4}\)|#\.|\[\d{1,4}\])(?=[ \t])/y;
const HEADING = /#{1,6}(?=[ \t])/y;
const FENCE = /(`{3,}|~{3,})([^\n]*)/y;
const UNDERLINE = /(?:=+|-+)[ \t]*(?=\r?\n|$)/y;
const FOOTNOTE = /\[\^[^\]\s]{1,80}\]:/y;
/** Of Pandoc's and PHP Markdown Extra's definition lists. */
const DEFINITION = /[:~](?=[ \t])/y;
/** What is indented so far is code, unless it goes on from a paragraph. */
const CODE_INDENT = 4;
/** Languages of code blocks that hold text. */
const PROSE_FENCE =
  /^(?:\{?\.?)?(?:|te?xt|text|plain|plaintext|markdown|md|latex|tex|bibtex|bib|citation|biblatex)\}?$/i;

/** A code block of more UTF-16 code units is data. */
const LONGEST_PROSE = 200_000;

/** Reads what stands at the start of a line: indentation, quotes, markers of lists and headings, code blocks. */
export function readLineStart(state: MarkdownState, lineStart: number, end: number): number {
  const { text, words } = state.builder;
  if (state.inRow) {
    state.startBlock();
    state.inRow = false;
  }
  words.break(gap.SPACE);
  const at = skipIndent(text, lineStart, end);
  if (at >= end || text.charCodeAt(at) === 10) {
    state.startBlock();
    return at;
  }
  const indent = columnsOf(text, lineStart, at);
  const isCode = indent >= CODE_INDENT + (state.inList ? state.itemIndent : 0);
  if (isCode && (state.codeEnd === lineStart - 1 || isAfterBlank(text, lineStart))) {
    return startIndentedCode(state, at, end);
  }
  return skipLiquid(state.builder, at, end) ?? readMarker(state, at, end, indent);
}

function readMarker(state: MarkdownState, at: number, end: number, indent: number): number {
  const { text } = state.builder;
  switch (text.charAt(at)) {
    case '#':
      return readHeading(state, at);
    case '`':
    case '~':
      return readFence(state, at, end);
    case '|':
      state.startBlock();
      return at;
    case '=':
    case '-':
      if (matches(UNDERLINE, text, at)) {
        state.builder.endHeading();
        return UNDERLINE.lastIndex;
      }
  }
  if (matches(MARKER, text, at)) {
    return startItem(state, MARKER.lastIndex, indent + MARKER.lastIndex - at + 1);
  }
  if (matches(FOOTNOTE, text, at)) {
    return startItem(state, FOOTNOTE.lastIndex, CODE_INDENT);
  }
  if (matches(DEFINITION, text, at)) {
    return startItem(state, DEFINITION.lastIndex, CODE_INDENT);
  }
  state.inList &&= indent > 0 || !isAfterBlank(text, at);
  return at;
}

function startItem(state: MarkdownState, at: number, itemIndent: number): number {
  state.startBlock('item');
  state.inList = true;
  state.itemIndent = itemIndent;
  return at;
}

function readHeading(state: MarkdownState, at: number): number {
  if (!matches(HEADING, state.builder.text, at)) {
    return at;
  }
  state.startBlock('heading');
  state.inRow = true;
  state.inList = false;
  return HEADING.lastIndex;
}

function readFence(state: MarkdownState, at: number, end: number): number {
  const { builder } = state;
  const { text } = builder;
  FENCE.lastIndex = at;
  const [line, fence = '', info = ''] = FENCE.exec(text) ?? [];
  if (line === undefined || (fence.startsWith('`') && info.includes('`'))) {
    return at;
  }
  const start = Math.min(end, at + line.length + 1);
  const close = findFenceEnd(text, start, end, fence);
  state.startBlock();
  if (close - start > LONGEST_PROSE) {
    state.startBlock();
  } else if (/^\s*@\s?[A-Za-z]+\s?[{(]/.test(text.slice(start, start + 200))) {
    runAtOnce(readBibtex(builder, state.latex, start, close, 'noKeys'));
  } else if (isRawLatex(info)) {
    runAtOnce(state.latex.read(start, close));
  } else if (info.trim().startsWith('{') && !PROSE_FENCE.test(info.trim())) {
    addChunkKeys(builder, at + fence.length, start, close);
  } else if (PROSE_FENCE.test(info.trim())) {
    builder.readBare(start, close);
  }
  state.startBlock();
  const lineEnd = text.indexOf('\n', close);
  return lineEnd < 0 || lineEnd > end ? end : lineEnd;
}

/** The start of the line that closes a code block. */
function findFenceEnd(text: string, start: number, end: number, fence: string): number {
  for (let line = start; line < end;) {
    const at = skipIndent(text, line, end);
    if (text.startsWith(fence, at)) {
      return at;
    }
    const next = text.indexOf('\n', at);
    line = next < 0 ? end : next + 1;
  }
  return end;
}

function startIndentedCode(state: MarkdownState, at: number, end: number): number {
  const { text } = state.builder;
  const lineEnd = text.indexOf('\n', at);
  state.codeEnd = lineEnd < 0 ? end : lineEnd;
  return at;
}

function skipIndent(text: string, start: number, end: number): number {
  let at = start;
  while (
    at < end &&
    (text.charCodeAt(at) === 32 ||
      text.charCodeAt(at) === 9 ||
      text.charCodeAt(at) === 13 ||
      text.charCodeAt(at) === 62)
  ) {
    at++;
  }
  return at;
}

function isAfterBlank(text: string, at: number): boolean {
  return /(?:^|\n)[ \t>]*\r?\n[ \t>]*$/.test(text.slice(Math.max(0, at - 80), at));
}

/** How many columns wide white space at the start of a line is, behind the last mark of a quotation. */
function columnsOf(text: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (character === '>') {
      columns = text.charAt(at + 1) === ' ' ? -1 : 0;
    } else {
      columns += character === '\t' ? CODE_INDENT - (columns % CODE_INDENT) : 1;
    }
  }
  return columns;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
