import { VERBATIM_ENVIRONMENT } from '../mentions/scan/latex/latexCommands';
import { type Markup, markupOf } from '../mentions/scan/markup';
import type { TextRange } from '../text/textRange';

/** What stands farther away, in UTF-16 code units, has no say in what a place of a text is, but for fences. */
const NEAR = 4000;

const FENCE = /^[ \t>]{0,40}(`{3,}|~{3,})/gm;
const ENVIRONMENT = /\\(begin|end)\{([A-Za-z]{1,40}\*?)\}/g;
const PARAGRAPH = /\n[ \t]*\r?\n(?=\S)/;
const BLANK_LINE = /\n[ \t]*\r?\n/;

/**
 * The paragraphs around an offset that a scanner can read by themselves: whole ones, from an unindented one on, behind the
 * last code block. Undefined inside a code block or a verbatim environment. A look at every line, but no more.
 */
export function proseAround(text: string, at: number, languageId: string): TextRange | undefined {
  const floor = languageId === 'typst' ? typstFloor(text, at) : proseFloor(text, at, markupOf(languageId));
  if (floor === undefined) {
    return undefined;
  }
  const earliest = Math.max(floor, at - NEAR);
  const before = text.slice(earliest, at);
  const whole = earliest > floor ? before.search(PARAGRAPH) : 0;
  const behind = text.slice(at, at + NEAR);
  const length = behind.search(BLANK_LINE);
  return { start: earliest + Math.max(whole, 0), end: at + (length < 0 ? behind.length : length) };
}

/** Where the prose begins that an offset stands in; undefined when it stands in none. */
function proseFloor(text: string, at: number, markup: Markup): number | undefined {
  switch (markup) {
    case 'markdown':
      return behindFences(text, at);
    case 'latex':
      return behindVerbatim(text, at);
    case 'bibtex':
    case 'plain':
      return 0;
  }
}

function behindFences(text: string, at: number): number | undefined {
  let open: string | undefined;
  let floor = 0;
  for (const { 0: head, 1: fence = '', index } of text.matchAll(FENCE)) {
    const lineEnd = endOfLine(text, index);
    if (index + head.length > at) {
      break;
    }
    if (open === undefined) {
      const isInline = fence.startsWith('`') && text.slice(index + head.length, lineEnd).includes('`');
      open = isInline ? undefined : fence;
    } else if (fence.startsWith(open)) {
      open = undefined;
      floor = lineEnd;
    }
  }
  return open === undefined && floor <= at ? floor : undefined;
}

function behindVerbatim(text: string, at: number): number | undefined {
  let open: string | undefined;
  let floor = 0;
  for (const { 0: whole, 1: command, 2: name = '', index } of text.matchAll(ENVIRONMENT)) {
    if (index >= at) {
      break;
    }
    const isVerbatim = VERBATIM_ENVIRONMENT.test(name);
    if (open === undefined && command === 'begin' && isVerbatim && !isCommentedOut(text, index)) {
      open = name;
    } else if (open === name && command === 'end') {
      open = undefined;
      floor = index + whole.length;
    }
  }
  return open === undefined && floor <= at ? floor : undefined;
}

/** Behind the last raw block (Typst reference, "Raw Text / Code"); the line must not be a comment, nor raw up to the offset. */
function typstFloor(text: string, at: number): number | undefined {
  const floor = behindFences(text, at);
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const isRaw = line.split('`').length % 2 === 0;
  return isRaw || /(?:^|[^:])\/\//.test(line) ? undefined : floor;
}

function isCommentedOut(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /(?:^|[^\\])%/.test(line);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
