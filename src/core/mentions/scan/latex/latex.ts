import type { Steps } from '../../../util/steps';
import { characterKinds } from '../characterKind';
import * as gap from '../gap';
import { isCiteCommand, type Piece, skipArguments, skipSpace } from './latexCitation';
import * as commands from './latexCommands';
import { LatexConditions } from './latexConditions';
import type { LatexState } from './latexState';
import { readCitation, readStructure } from './latexStructure';
import type { SpanKind } from '../scan';
import type { ScanBuilder, SignReader } from '../scanBuilder';

interface Group {
  readonly kind: SpanKind | undefined;
  readonly first: number;
}

const DEEPEST_GROUP = 200;
const COMMAND = /[a-zA-Z@]+/y;

const KINDS = characterKinds('\\%\n{}&-"`\'~');

/** Reads LaTeX into a scan: a piece of a document, or the value of a BibTeX field. */
export class LatexLexer implements SignReader, LatexState {
  readonly kinds = KINDS;
  private groups: Group[] = [];
  private readonly asides: Piece[] = [];
  private entry: { readonly start: number; readonly end: number; readonly first: number } | undefined;

  readonly conditions: LatexConditions;

  constructor(
    readonly builder: ScanBuilder,
    private readonly citeCommands: ReadonlySet<string>,
  ) {
    this.conditions = new LatexConditions(builder.text);
  }

  /** Reads the text from `start` to `end`, then the footnotes in it. */
  *read(start: number, end: number): Steps<void> {
    yield* this.builder.readInSteps(this, start, end);
    for (let next = this.asides.shift(); next !== undefined; next = this.asides.shift()) {
      this.builder.startBlock('item');
      this.groups = [];
      yield* this.builder.readInSteps(this, next.start, next.end);
    }
    this.endEntry();
  }

  readSign(code: number, at: number, end: number): number {
    const { words } = this.builder;
    switch (code) {
      case 92: // backslash
        return Math.min(end, this.readCommand(at, end));
      case 37: // %
        return this.skipComment(at, end);
      case 10:
        return this.readLineEnd(at, end);
      case 123: // {
        this.openGroup(undefined);
        return at + 1;
      case 125: // }
        this.closeGroup();
        return at + 1;
      case 38: // &
        this.builder.startBlock('cell');
        return at + 1;
      case 126: // ~
        words.break(gap.SPACE);
        return at + 1;
      default:
        return this.readMark(code, at);
    }
  }

  private readMark(code: number, at: number): number {
    const { text } = this.builder;
    switch (code) {
      case 45:
        return this.builder.readHyphen(at);
      case 34: // "
        return this.readQuote(at, '"', '"');
      case 96: // `
        return text.charCodeAt(at + 1) === 96 ? this.readQuote(at, '``', '') : this.gapAt(at);
      case 39: // '
        return text.charCodeAt(at + 1) === 39 ? this.readQuote(at, '', '``') : this.gapAt(at);
      default:
        return this.gapAt(at);
    }
  }

  private gapAt(at: number): number {
    this.builder.words.break(gap.gapOf(this.builder.text.charCodeAt(at)));
    return at + 1;
  }

  private readQuote(at: number, opens: string, closes: string): number {
    if (closes === '' || !this.builder.closeSpan(closes)) {
      if (opens !== '') {
        this.builder.openSpan('quote', opens);
      }
    }
    this.builder.words.break(gap.EDGE);
    return at + (opens === '"' ? 1 : 2);
  }

  private skipComment(at: number, end: number): number {
    const { text } = this.builder;
    const lineEnd = text.indexOf('\n', at);
    const behind = text.charCodeAt(lineEnd + 1) === 10 ? lineEnd : lineEnd + 1;
    return lineEnd < 0 || lineEnd >= end ? end : behind;
  }

  private readLineEnd(at: number, end: number): number {
    const { text } = this.builder;
    let next = at + 1;
    while (next < end && ' \t\r'.includes(text.charAt(next))) {
      next++;
    }
    if (text.charCodeAt(next) === 10) {
      this.builder.startBlock(this.entry === undefined ? undefined : 'bibitem');
    } else {
      this.builder.words.break(gap.SPACE);
    }
    return next;
  }

  private readCommand(at: number, end: number): number {
    const { text, words } = this.builder;
    COMMAND.lastIndex = at + 1;
    const name = COMMAND.exec(text)?.[0] ?? '';
    if (name === '') {
      return this.readControlSymbol(at);
    }
    const after = at + 1 + name.length;
    const letters = commands.LETTER_COMMANDS[name];
    if (letters !== undefined) {
      words.put(letters, at, after);
      return skipSpace(text, after, end);
    }
    if (commands.ACCENT_COMMANDS.has(name)) {
      return skipSpace(text, after, end);
    }
    const inline = commands.INLINE_COMMANDS[name];
    if (inline !== undefined) {
      return this.openArgument(after, end, inline === 'plain' ? undefined : inline);
    }
    words.break(0);
    return this.readBreakingCommand(name, after, end);
  }

  private readControlSymbol(at: number): number {
    const { text, words } = this.builder;
    const symbol = text.charAt(at + 1);
    if (symbol === '&') {
      words.putWord('and', at, at + 2);
    } else if (symbol === '\\') {
      words.break(gap.SPACE | gap.EDGE);
    } else if (!'"\'`^~=.-/'.includes(symbol)) {
      words.break(gap.SPACE);
    }
    return at + 2;
  }

  private readBreakingCommand(name: string, after: number, end: number): number {
    const { text, words } = this.builder;
    if (isCiteCommand(name, this.citeCommands)) {
      return readCitation(this, name, after, end);
    }
    if (commands.SYMBOL_COMMANDS.has(name)) {
      words.putWord(name.replace(/^var/, '').toLowerCase(), after - name.length - 1, after);
      return after;
    }
    if (commands.HEADING_COMMANDS.has(name)) {
      this.builder.startBlock();
      return this.openArgument(text.charAt(after) === '*' ? after + 1 : after, end, 'heading');
    }
    if (commands.EMPHASIS_SWITCHES.has(name)) {
      this.groups.pop();
      this.openGroup('emphasis');
      return after;
    }
    if (commands.BLOCK_COMMANDS.has(name)) {
      this.builder.startBlock();
      return after;
    }
    return readStructure(this, name, after, end);
  }

  postpone(aside: Piece): void {
    this.asides.push(aside);
  }

  startEntry(key: Piece): void {
    this.endEntry();
    this.builder.startBlock('bibitem');
    this.entry = { ...key, first: this.builder.words.count };
  }

  endEntry(): void {
    const { entry, builder } = this;
    if (entry !== undefined) {
      const { start, end, first } = entry;
      builder.entries.push({
        key: builder.text.slice(start, end),
        start,
        end,
        first,
        endWord: builder.words.count,
      });
    }
    this.entry = undefined;
  }

  /** Opens the group that is the argument of a command, passing over optional arguments. */
  openArgument(after: number, end: number, kind: SpanKind | undefined): number {
    const { text } = this.builder;
    const start = skipSpace(text, after, end);
    const at = skipSpace(text, skipArguments(text, start, end, '['), end);
    if (text.charAt(at) !== '{') {
      return after;
    }
    if (at > start && text.slice(start, at).includes('\\')) {
      this.postpone({ start, end: at });
    }
    this.openGroup(kind);
    return at + 1;
  }

  private openGroup(kind: SpanKind | undefined): void {
    if (kind !== undefined) {
      this.builder.words.break(gap.EDGE);
    }
    if (this.groups.length < DEEPEST_GROUP) {
      this.groups.push({ kind, first: this.builder.words.count });
    }
  }

  private closeGroup(): void {
    const group = this.groups.pop();
    if (group?.kind === undefined) {
      return;
    }
    this.builder.words.break(gap.EDGE);
    this.builder.addSpan(group.kind, group.first);
    if (group.kind === 'heading') {
      this.builder.startBlock();
    }
  }
}
