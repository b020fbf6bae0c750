import type { Steps } from '../../util/steps';
import { isCiteCommand, readLatexCitation } from './latex/latexCitation';
import type { ScanBuilder, SignReader } from './scanBuilder';

const ENTRY = /@[ \t]*([A-Za-z]+)[ \t\r\n]*[{(]/g;
const KEY = /[ \t\r\n]*([^\s,{}"#%=]+)[ \t\r\n]*(?=,)/y;
const FIELD = /[\s,]*([A-Za-z][\w:+-]*)[ \t\r\n]*=[ \t\r\n]*/y;
const COMMAND = /\\([a-zA-Z]+)/g;
const NO_COMMANDS: ReadonlySet<string> = new Set();
const BARE = /[^\s,"{}#]+/y;
const TITLE_FIELD = /^(?:title|shorttitle|maintitle|origtitle|reprinttitle)$/;
const PROSE_FIELD = /^(?:abstract|note|annote|annotation|addendum|comment)$/;
const LINK_FIELD = /^(?:url|howpublished|ee|link|biburl|bdsk-url-\d+|file|pdf|note|doi)$/;

/** Whether the entries' own keys are places that cite: in a .bib file they are, in a listing of one they are not. */
export type EntryKeys = 'keys' | 'noKeys';

/** Reads BibTeX entries: their keys, the titles in their fields, their links. What lies between them is passed over. */
export function* readBibtex(
  builder: ScanBuilder,
  latex: SignReader,
  start: number,
  end: number,
  keys: EntryKeys,
): Steps<void> {
  const { words } = builder;
  const text = builder.text.slice(0, end);
  ENTRY.lastIndex = start;
  for (let match = ENTRY.exec(text); match !== null; match = ENTRY.exec(text)) {
    yield;
    builder.startBlock();
    const type = match[1]?.toLowerCase();
    if (type === 'comment' || type === 'string' || type === 'preamble') {
      continue;
    }
    KEY.lastIndex = ENTRY.lastIndex;
    const key = KEY.exec(text)?.[1];
    const first = words.count;
    let at = key === undefined ? ENTRY.lastIndex : KEY.lastIndex;
    const keyEnd = key === undefined ? at : text.indexOf(key, ENTRY.lastIndex) + key.length;
    at = yield* readFields(builder, latex, at, end);
    if (key !== undefined && keys === 'keys') {
      builder.entries.push({ key, start: keyEnd - key.length, end: keyEnd, first, endWord: words.count });
    }
    ENTRY.lastIndex = at;
  }
  builder.startBlock();
}

function* readFields(builder: ScanBuilder, latex: SignReader, start: number, end: number): Steps<number> {
  const { text } = builder;
  let at = start;
  for (;;) {
    FIELD.lastIndex = at;
    const name = FIELD.exec(text)?.[1]?.toLowerCase();
    if (name === undefined || FIELD.lastIndex > end) {
      return at;
    }
    at = yield* readValue(builder, latex, name, FIELD.lastIndex, end);
  }
}

function* readValue(
  builder: ScanBuilder,
  latex: SignReader,
  name: string,
  start: number,
  end: number,
): Steps<number> {
  const { text } = builder;
  let at = start;
  for (;;) {
    const opener = text.charAt(at);
    if (opener === '{' || opener === '"') {
      const close = findValueEnd(text, at, end);
      yield* readFieldText(builder, latex, name, at + 1, close);
      at = close + 1;
    } else {
      BARE.lastIndex = at;
      at += BARE.exec(text)?.[0].length ?? 0;
    }
    const more = /[ \t\r\n]*#[ \t\r\n]*/y;
    more.lastIndex = at;
    if (!more.test(text)) {
      return at;
    }
    at = more.lastIndex;
  }
}

function* readFieldText(
  builder: ScanBuilder,
  latex: SignReader,
  name: string,
  start: number,
  end: number,
): Steps<void> {
  if (TITLE_FIELD.test(name) || PROSE_FIELD.test(name)) {
    builder.startBlock(TITLE_FIELD.test(name) ? 'field' : undefined);
    yield* builder.readInSteps(latex, start, end);
    builder.startBlock();
    return;
  }
  addCitations(builder, start, end);
  if (LINK_FIELD.test(name)) {
    const offset = builder.text.slice(start, end).search(/https?:\/\//);
    if (offset >= 0) {
      builder.readUrl(start + offset, end);
    }
  }
}

/** Adds the citations of a field whose words are passed over. */
function addCitations(builder: ScanBuilder, start: number, end: number): void {
  const value = builder.text.slice(start, end);
  if (!value.includes('\\')) {
    return;
  }
  for (const { 1: name = '', index } of value.matchAll(COMMAND)) {
    if (isCiteCommand(name, NO_COMMANDS)) {
      const after = start + index + 1 + name.length;
      const citation = readLatexCitation(builder.text, after, end, name);
      citation?.keys.forEach(key => builder.addCitation(key.start, key.end));
    }
  }
}

/** Where a value ends: at its closing brace or quote; where that is missing, before the next entry. */
function findValueEnd(text: string, at: number, limit: number): number {
  const isQuoted = text.charAt(at) === '"';
  let depth = 0;
  for (let position = at + 1; position < limit; position++) {
    const code = text.charCodeAt(position);
    if (code === 92) {
      position++;
    } else if (code === 123) {
      depth++;
    } else if (code === 125 && --depth < 0) {
      return position;
    } else if (code === 34 && isQuoted && depth === 0) {
      return position;
    } else if (
      code === 64 &&
      text.charCodeAt(position - 1) === 10 &&
      /^@\w+\s{0,9}\{/.test(text.slice(position, position + 40))
    ) {
      return position - 1;
    }
  }
  return limit;
}
