import { readBibtex } from './bibtex';
import { runAtOnce } from '../../util/steps';
import * as gap from './gap';
import { LatexLexer } from './latex';
import type { MarkdownLexer } from './markdown';

const MARKER = /(?:[-+*]|\d{1,9}[.)]|\(\d{1,4}\)|#\.|\[\d{1,4}\])(?=[ \t])/y;
const HEADING = /#{1,6}(?=[ \t])/y;
const FENCE = /(`{3,}|~{3,})([^\n]*)/y;
const UNDERLINE = /(?:=+|-+)[ \t]*(?=\n|$)/y;
const FOOTNOTE = /\[\^[^\]\s]{1,80}\]:/y;
/** Languages of code blocks that hold text. */
const PROSE_FENCE =
  /^(?:\{?\.?)?(?:|te?xt|text|plain|plaintext|markdown|md|latex|tex|bibtex|bib|citation|biblatex)\}?$/i;

/** A code block of more UTF-16 code units is data. */
const LONGEST_PROSE = 200_000;

/** Reads what stands at the start of a line: indentation, quotes, markers of lists and headings, code blocks. */
export function readLineStart(lexer: MarkdownLexer, lineStart: number, end: number): number {
  const { text, words } = lexer.builder;
  if (lexer.inRow) {
    lexer.startBlock();
    lexer.inRow = false;
  }
  words.break(gap.SPACE);
  const at = skipIndent(text, lineStart, end);
  if (at >= end || text.charCodeAt(at) === 10) {
    lexer.startBlock();
    return at;
  }
  const indent = at - lineStart;
  if (
    indent >= 4 &&
    !lexer.inList &&
    /(?:^|\n)[ \t]*\n$/.test(text.slice(Math.max(0, lineStart - 80), lineStart))
  ) {
    return startIndentedCode(lexer, at, end);
  }
  return readMarker(lexer, at, end, indent);
}

function readMarker(lexer: MarkdownLexer, at: number, end: number, indent: number): number {
  const { text } = lexer.builder;
  switch (text.charAt(at)) {
    case '#':
      return readHeading(lexer, at);
    case '`':
    case '~':
      return readFence(lexer, at, end);
    case '|':
      lexer.startBlock();
      return at;
    case '=':
    case '-':
      if (matches(UNDERLINE, text, at)) {
        lexer.builder.endHeading();
        return UNDERLINE.lastIndex;
      }
  }
  if (matches(MARKER, text, at)) {
    lexer.startBlock('item');
    lexer.inList = true;
    return MARKER.lastIndex;
  }
  if (matches(FOOTNOTE, text, at)) {
    lexer.startBlock('item');
    return FOOTNOTE.lastIndex;
  }
  lexer.inList &&= indent > 0 || !isAfterBlank(text, at);
  return at;
}

function readHeading(lexer: MarkdownLexer, at: number): number {
  if (!matches(HEADING, lexer.builder.text, at)) {
    return at;
  }
  lexer.startBlock('heading');
  lexer.inRow = true;
  lexer.inList = false;
  return HEADING.lastIndex;
}

function readFence(lexer: MarkdownLexer, at: number, end: number): number {
  const { builder } = lexer;
  const { text } = builder;
  FENCE.lastIndex = at;
  const [line, fence = '', info = ''] = FENCE.exec(text) ?? [];
  if (line === undefined || (fence.startsWith('`') && info.includes('`'))) {
    return at;
  }
  const start = Math.min(end, at + line.length + 1);
  const close = findFenceEnd(text, start, end, fence);
  lexer.startBlock();
  if (close - start > LONGEST_PROSE) {
    lexer.startBlock();
  } else if (/^\s*@\s?[A-Za-z]+\s?[{(]/.test(text.slice(start, start + 200))) {
    runAtOnce(readBibtex(builder, new LatexLexer(builder, lexer.citeCommands), start, close, 'noKeys'));
  } else if (PROSE_FENCE.test(info.trim())) {
    builder.readBare(start, close);
  }
  lexer.startBlock();
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

function startIndentedCode(lexer: MarkdownLexer, at: number, end: number): number {
  const { text } = lexer.builder;
  const lineEnd = text.indexOf('\n', at);
  lexer.codeEnd = lineEnd < 0 ? end : lineEnd;
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
  return /\n[ \t]*\r?\n[ \t>]*$/.test(text.slice(Math.max(0, at - 80), at));
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
