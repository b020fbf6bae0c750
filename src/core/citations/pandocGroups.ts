import type { Citation } from '../mentions/scan/scan';
import type { TextRange } from '../text/textRange';
import type { CitationGroup } from './citationGroup';

/** A bracket that is not closed within so many UTF-16 code units is no citation. */
const LONGEST = 1000;
const LOCATOR = / ?\[[^\]\n@]{1,200}\](?![([])/y;
const LONGEST_LABEL = 200;
/** What makes a link of the brackets before it, unless it is a note, or a link of its own. */
const DESTINATION = /^(?:\(|\[(?!\^)[^\]\n]*\](?!\())/;
/** Brackets that are no text of a link. */
const NOTE_OR_CITATION = /\[(?:\^[^\][\s]{1,100}|[^\][@]{0,100}@[^\][]{0,100})\]$/;
const EMPTY = /\[@\]/g;

/** The citations of Pandoc's Markdown: those in brackets with all their keys, and each key in the text by itself. */
export function pandocGroups(text: string, citations: readonly Citation[]): CitationGroup[] {
  const groups: CitationGroup[] = [];
  const pandoc = citations.filter(({ start }) => signBefore(text, start) !== undefined);
  let keys: TextRange[] = [];
  let end = 0;
  for (const { start, end: keyEnd } of [...pandoc].sort((a, b) => a.start - b.start)) {
    const key = { start, end: keyEnd };
    if (start < end) {
      keys.push(key);
      continue;
    }
    keys = [key];
    const list = bracketsAround(text, key);
    end = list?.end ?? 0;
    groups.push(
      list
        ? { form: { kind: 'pandoc' }, start: list.start - 1, end: list.end + 1, list, keys }
        : inText(text, key),
    );
  }
  return [...groups, ...emptyGroups(text)];
}

/** A key in the text, with its locator: `@key [p. 7]`. */
function inText(text: string, key: TextRange): CitationGroup {
  const start = signBefore(text, key.start) ?? key.start;
  LOCATOR.lastIndex = text.charAt(key.start - 1) === '{' ? key.end + 1 : key.end;
  const end = LOCATOR.test(text)
    ? LOCATOR.lastIndex
    : text.charAt(key.start - 1) === '{'
      ? key.end + 1
      : key.end;
  return { form: { kind: 'pandocInText' }, start, end, list: { start, end }, keys: [key] };
}

/** `[@]`, as it is when somebody has begun to write. */
function emptyGroups(text: string): CitationGroup[] {
  return [...text.matchAll(EMPTY)].map(({ index }) => ({
    form: { kind: 'pandoc' },
    start: index,
    end: index + 3,
    list: { start: index + 1, end: index + 2 },
    keys: [],
  }));
}

/** Where the "@" of a key stands: before it or before its brace. */
function signBefore(text: string, start: number): number | undefined {
  const sign = text.charAt(start - 1) === '{' ? start - 2 : start - 1;
  return text.charAt(sign) === '@' ? sign : undefined;
}

/** What stands in the brackets of a citation; undefined outside of brackets and in those of a link or a note. */
function bracketsAround(text: string, key: TextRange): TextRange | undefined {
  const open = findOpen(text, key.start);
  const close = open === undefined ? undefined : findClose(text, key.end);
  if (open === undefined || close === undefined) {
    return undefined;
  }
  const before = text.slice(Math.max(0, open - LONGEST_LABEL), open);
  const isOther =
    (/[\^\]]$/.test(before) && !NOTE_OR_CITATION.test(before)) ||
    DESTINATION.test(text.slice(close + 1, close + 1 + LONGEST_LABEL)) ||
    (text.charAt(close + 1) === ':' && /(?:^|\n)[ \t>]*$/.test(before)) ||
    text.charAt(open + 1) === '^';
  return isOther ? undefined : { start: open + 1, end: close };
}

function findOpen(text: string, from: number): number | undefined {
  for (let at = from - 1, depth = 0; at >= 0 && at > from - LONGEST; at--) {
    const character = text.charAt(at);
    if (character === '[' && depth-- === 0) {
      return at;
    }
    depth += character === ']' ? 1 : 0;
    if (isParagraphEnd(text, at)) {
      return undefined;
    }
  }
  return undefined;
}

function findClose(text: string, from: number): number | undefined {
  for (let at = from, depth = 0; at < text.length && at < from + LONGEST; at++) {
    const character = text.charAt(at);
    if (character === ']' && depth-- === 0) {
      return at;
    }
    depth += character === '[' ? 1 : 0;
    if (isParagraphEnd(text, at)) {
      return undefined;
    }
  }
  return undefined;
}

function isParagraphEnd(text: string, at: number): boolean {
  return text.charAt(at) === '\n' && /^[ \t]{0,40}\r?\n/.test(text.slice(at + 1, at + 44));
}
