import { runAtOnce } from '../../../util/steps';
import { readBibtex } from '../bibtex';
import * as gap from '../gap';
import {
  findClosing,
  type Piece,
  readLatexCitation,
  skipArguments,
  skipSpace,
  splitKeys,
} from './latexCitation';
import * as commands from './latexCommands';
import type { LatexState } from './latexState';

const LONGEST_URL = 1000;
/** A command by itself or in braces, behind a star or an equals sign. */
const DEFINED = /\s{0,99}[*=]?\s{0,99}(?:\\[a-zA-Z@]+\*?|\{\s{0,99}\\[a-zA-Z@]+\*?\s{0,99}\})/y;

/** Reads a citation command whose name ends at `after`; returns the offset behind it. */
export function readCitation(state: LatexState, name: string, after: number, end: number): number {
  const { builder } = state;
  const citation = readLatexCitation(builder.text, after, end, name);
  if (citation === undefined) {
    return after;
  }
  for (const key of citation.keys) {
    builder.addCitation(key.start, key.end);
  }
  for (const note of citation.notes) {
    if (builder.text.slice(note.start, note.end).includes('\\')) {
      state.postpone(note);
    }
  }
  builder.words.break(gap.SPACE);
  return citation.end;
}

/** Reads a command that gives the document its structure, or any other; returns the offset behind it. */
export function readStructure(state: LatexState, name: string, after: number, end: number): number {
  const { builder } = state;
  switch (name) {
    case 'begin':
    case 'end':
      return readEnvironment(state, name, after, end);
    case 'item':
      builder.startBlock('item');
      return after;
    case 'newblock':
      builder.startBlock('bibitem');
      return after;
    case 'iffalse':
    case 'if':
    case 'else':
      return state.conditions.resume(after - name.length - 1) ?? after;
    case 'bibitem':
      return readBibitem(state, after, end);
    case 'verb':
    case 'lstinline':
    case 'mintinline':
      return skipVerb(builder.text, name, after, end);
    case 'href':
      return state.openArgument(readUrlArgument(state, after, end), end, 'link');
    case 'bibinfo':
      return readBibinfo(state, after, end);
    default:
      return readOther(state, name, after, end);
  }
}

function readOther(state: LatexState, name: string, after: number, end: number): number {
  const { text, words } = state.builder;
  if (commands.URL_COMMANDS.has(name)) {
    return readUrlArgument(state, after, end);
  }
  if (commands.BIBLIOGRAPHY_COMMANDS.has(name)) {
    return readBibliography(state, after, end);
  }
  if (commands.ASIDE_COMMANDS.has(name)) {
    const aside = readArgument(text, after, end);
    if (aside === undefined) {
      return after;
    }
    state.postpone(aside);
    return aside.end + 1;
  }
  words.break(gap.SPACE);
  const count = commands.SKIPPED_COMMANDS.get(name);
  if (count !== undefined) {
    return skipArguments(text, skipArguments(text, after, end, '['), end, '{', count);
  }
  return commands.DEFINING_COMMANDS.has(name) ? skipDefined(text, name, after, end) : after;
}

/** Skips the command that is defined, and the one whose meaning it takes. */
function skipDefined(text: string, name: string, after: number, end: number): number {
  let at = after;
  for (let count = commands.COPYING_COMMANDS.has(name) ? 2 : 1; count > 0; count--) {
    DEFINED.lastIndex = at;
    if (!DEFINED.test(text) || DEFINED.lastIndex > end) {
      break;
    }
    at = DEFINED.lastIndex;
  }
  return at;
}

function readEnvironment(state: LatexState, command: string, after: number, end: number): number {
  const { builder } = state;
  const argument = readArgument(builder.text, after, end);
  if (argument === undefined) {
    return after;
  }
  const name = builder.text.slice(argument.start, argument.end);
  builder.startBlock();
  if (command === 'end') {
    if (name === 'thebibliography') {
      state.endEntry();
    }
    return argument.end + 1;
  }
  if (commands.VERBATIM_ENVIRONMENT.test(name)) {
    readFileContents(state, name, argument.end + 1, end);
    return skipVerbatim(builder.text, name, argument.end + 1, end);
  }
  return /cquote\*?$/.test(name)
    ? readCitation(state, name.replace('*', ''), argument.end + 1, end)
    : argument.end + 1;
}

/** Reads the entries of a bibliography file that the document brings along. */
function readFileContents(state: LatexState, name: string, after: number, end: number): void {
  const { text } = state.builder;
  if (!name.startsWith('filecontents')) {
    return;
  }
  const file = readArgument(text, skipArguments(text, after, end, '['), end);
  if (file !== undefined && /\.bib\s*$/.test(text.slice(file.start, file.end))) {
    const start = file.end + 1;
    const stop = skipVerbatim(text, name, start, end);
    runAtOnce(readBibtex(state.builder, state, start, stop, 'keys'));
  }
}

function skipVerbatim(text: string, name: string, at: number, end: number): number {
  const closing = `\\end{${name}}`;
  const close = text.indexOf(closing, at);
  return close < 0 || close > end ? end : close + closing.length;
}

function readBibitem(state: LatexState, after: number, end: number): number {
  const { text } = state.builder;
  const key = readArgument(text, skipArguments(text, after, end, '['), end);
  const piece = key === undefined ? undefined : splitKeys(text, key)[0];
  if (key === undefined || piece === undefined) {
    return after;
  }
  state.startEntry(piece);
  return key.end + 1;
}

function readBibliography(state: LatexState, after: number, end: number): number {
  const { builder } = state;
  const files = readArgument(builder.text, skipArguments(builder.text, after, end, '['), end);
  if (files === undefined) {
    return after;
  }
  const value = builder.text
    .slice(files.start, files.end)
    .replace(/\\subfix\s*\{([^{}]*)\}/g, '$1')
    .replace(/%[^\n]*/g, '');
  const names = value.split(',').map(file => file.trim().replace(/^"|"$/g, ''));
  builder.bibliographyFiles.push(...names.filter(file => file !== ''));
  return files.end + 1;
}

function readUrlArgument(state: LatexState, after: number, end: number): number {
  const { builder } = state;
  const start = skipArguments(builder.text, after, end, '[');
  const url = readArgument(builder.text, start, Math.min(end, start + LONGEST_URL));
  if (url === undefined) {
    return after;
  }
  builder.addLink(url.start, url.end);
  builder.words.break(gap.SPACE);
  return url.end + 1;
}

function readBibinfo(state: LatexState, after: number, end: number): number {
  const { text } = state.builder;
  const type = readArgument(text, after, end);
  if (type === undefined) {
    return after;
  }
  return state.openArgument(
    type.end + 1,
    end,
    text.slice(type.start, type.end) === 'title' ? 'field' : undefined,
  );
}

function skipVerb(text: string, name: string, after: number, end: number): number {
  let at =
    text.charAt(after) === '*' ? after + 1 : skipArguments(text, after, end, name === 'verb' ? '' : '[');
  if (name === 'mintinline') {
    at = (readArgument(text, at, end)?.end ?? at - 1) + 1;
  }
  const delimiter = text.charAt(at);
  if (name !== 'verb' && delimiter === '{') {
    return skipArguments(text, at, end, '{');
  }
  for (let position = at + 1; position < end && text.charAt(position) !== '\n'; position++) {
    if (text.charAt(position) === delimiter) {
      return position + 1;
    }
  }
  return at;
}

function readArgument(text: string, after: number, end: number): Piece | undefined {
  const star = text.charAt(after) === '*' ? after + 1 : after;
  const open = skipSpace(text, star, end);
  const close = text.charAt(open) === '{' ? findClosing(text, open, end, '}') : -1;
  return close < 0 ? undefined : { start: open + 1, end: close };
}
