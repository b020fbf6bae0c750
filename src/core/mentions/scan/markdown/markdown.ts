import { CROSS_REFERENCE_KINDS } from './crossReferences';
import { frontMatter, yamlBibliography } from './frontMatter';
import { FrontMatterKeys } from './frontMatterKeys';
import type { Steps } from '../../../util/steps';
import { characterKinds } from '../characterKind';
import * as gap from '../gap';
import { readHtmlTag } from './htmlTag';
import { LatexLexer } from '../latex/latex';
import { isCiteCommand, type Piece, readLatexCitation } from '../latex/latexCitation';
import { readLineStart } from './markdownBlocks';
import { readBracketEnd, readCode, readEmphasis } from './markdownInline';
import type { MarkdownState } from './markdownState';
import { readPandocKey } from './pandocKey';
import type { Citation } from '../scan';
import type { ScanBuilder, SignReader } from '../scanBuilder';

const LONGEST_NOTE = 1000;
const FOOTNOTE = /\[\^[^\]\s]{1,100}\]/y;
const LATEX_COMMAND = /\\([a-zA-Z]+)/y;
const QUARTO_CROSS_REFERENCE = new RegExp(`^${CROSS_REFERENCE_KINDS}`, 'i');
/** What hardly any name of a person has, and most keys have. */
const YEAR = /\d\d/;
/** The label of an example of Pandoc: `(@label)` at the start of a line. */
const EXAMPLE = /^[ \t>]*\(@([\p{L}\p{N}_-]+)\)(?=[ \t])/gmu;

const KINDS = characterKinds('\n*_[]`<@\\|$&-"');

/** Reads Markdown (CommonMark, GitHub tables, Pandoc's citations and mathematics) into a scan. */
export class MarkdownLexer implements SignReader, MarkdownState {
  readonly kinds = KINDS;
  brackets: { readonly at: number; readonly first: number }[] = [];
  mathEnd = 0;
  codeEnd = 0;
  inRow = false;
  inList = false;
  itemIndent = 0;
  private ownLatex: LatexLexer | undefined;
  private readonly asides: Piece[] = [];
  private meta: FrontMatterKeys | undefined;
  private labels: ReadonlySet<string> | undefined;
  /** How many citations of Pandoc stand in brackets. */
  private bracketed = 0;
  private readonly bare: Citation[] = [];

  constructor(
    readonly builder: ScanBuilder,
    readonly languageId: string,
    readonly citeCommands: ReadonlySet<string>,
  ) {}

  get latex(): LatexLexer {
    return (this.ownLatex ??= new LatexLexer(this.builder, this.citeCommands));
  }

  /** Reads the text from `start` to `end`. */
  *read(start: number, end: number): Steps<void> {
    const yaml = frontMatter(this.builder.text);
    if (yaml !== undefined) {
      this.builder.bibliographyFiles.push(...yamlBibliography(this.builder.text.slice(yaml.start, yaml.end)));
      this.meta = new FrontMatterKeys(this.builder.text, yaml);
    }
    yield* this.builder.readInSteps(this, readLineStart(this, start, end), end);
    for (let next = this.asides.shift(); next !== undefined; next = this.asides.shift()) {
      this.startBlock();
      yield* this.builder.readInSteps(this, next.start, next.end);
    }
    this.startBlock();
    this.dropHandles();
  }

  startBlock(kind?: 'heading' | 'item' | 'cell'): void {
    this.builder.startBlock(kind);
    this.brackets = [];
  }

  readSign(code: number, at: number, end: number): number {
    switch (code) {
      case 10:
        return readLineStart(this, at + 1, end);
      case 42: // *
      case 95: // _
        return at < this.mathEnd ? this.gapAt(at) : readEmphasis(this.builder, at);
      case 91: // [
        return this.openBracket(at, end);
      case 93: // ]
        return readBracketEnd(this, at, end);
      case 96: // `
        return readCode(this, at, end);
      case 60: // <
        return readHtmlTag(this.builder, at, end) ?? this.gapAt(at);
      case 64: // @
        return this.readAt(at, end);
      case 92: // backslash
        return this.readBackslash(at, end);
      case 124: // |
        this.startBlock('cell');
        this.inRow = true;
        return at + 1;
      default:
        return this.readMinorSign(code, at, end);
    }
  }

  private readMinorSign(code: number, at: number, end: number): number {
    const { builder } = this;
    switch (code) {
      case 36: // $
        return this.readMath(at, end);
      case 38: // &
        return builder.words.readAmpersand(builder.text, at);
      case 45:
        return builder.readHyphen(at);
      case 34: // "
        return builder.readStraightQuote(at);
      default:
        return this.gapAt(at);
    }
  }

  private gapAt(at: number): number {
    this.builder.words.break(gap.gapOf(this.builder.text.charCodeAt(at)));
    return at + 1;
  }

  private openBracket(at: number, end: number): number {
    const { text, words } = this.builder;
    FOOTNOTE.lastIndex = at;
    if (text.charCodeAt(at + 1) === 94 && FOOTNOTE.test(text) && FOOTNOTE.lastIndex <= end) {
      words.break(0);
      return FOOTNOTE.lastIndex;
    }
    if (text.charAt(at - 1) === '^') {
      return this.readInlineNote(at, end);
    }
    words.break(gap.BRACKET);
    if (this.brackets.length < 64) {
      this.brackets.push({ at, first: words.count });
    }
    return at + 1;
  }

  private readInlineNote(at: number, end: number): number {
    const { text } = this.builder;
    const last = Math.min(end, at + LONGEST_NOTE);
    for (let depth = 0, position = at; position < last; position++) {
      const character = text.charAt(position);
      depth += character === '[' ? 1 : character === ']' ? -1 : 0;
      if (depth === 0) {
        this.asides.push({ start: at + 1, end: position });
        return position + 1;
      }
    }
    return this.gapAt(at);
  }

  private readAt(at: number, end: number): number {
    const { builder } = this;
    builder.words.break(0);
    const isText = at >= this.mathEnd && at >= this.codeEnd && this.meta?.mayCiteAt(at) !== false;
    const key = isText ? readPandocKey(builder.text, at, end) : undefined;
    if (key === undefined) {
      return at + 1;
    }
    const name = builder.text.slice(key.start, key.end);
    const isCrossReference = this.languageId === 'quarto' && QUARTO_CROSS_REFERENCE.test(name);
    if (!isCrossReference && !this.examples.has(name)) {
      this.addCitation(key);
    }
    return key.after;
  }

  private addCitation({ start, end }: Piece): void {
    this.builder.addCitation(start, end);
    if (this.brackets.length > 0) {
      this.bracketed++;
    } else {
      this.bare.push(...this.builder.citations.slice(-1));
    }
  }

  /** The labels of examples, which look like keys wherever they are referred to. */
  private get examples(): ReadonlySet<string> {
    this.labels ??= new Set(Array.from(this.builder.text.matchAll(EXAMPLE), ([, label = '']) => label));
    return this.labels;
  }

  /** In a document that cites in another way alone, `@somebody` is a person. */
  private dropHandles(): void {
    const { citations, text } = this.builder;
    const isPandoc = ({ start }: Citation) => /@\{?$/.test(text.slice(Math.max(0, start - 2), start));
    const others = new Set(citations.filter(citation => !isPandoc(citation)).map(({ key }) => key));
    const isKey = this.bracketed > 0 || this.bare.some(({ key }) => YEAR.test(key) || others.has(key));
    if (!isKey && others.size > 0) {
      const bare = new Set(this.bare);
      let kept = 0;
      for (const citation of citations) {
        if (!bare.has(citation)) {
          citations[kept++] = citation;
        }
      }
      citations.length = kept;
    }
  }

  private readBackslash(at: number, end: number): number {
    const { builder } = this;
    LATEX_COMMAND.lastIndex = at;
    const name = LATEX_COMMAND.exec(builder.text)?.[1];
    if (name === undefined) {
      builder.words.break(builder.text.charAt(at + 1) === '|' ? gap.BRACKET : 0);
      return Math.min(at + 2, end);
    }
    if (at >= this.codeEnd && isCiteCommand(name, this.citeCommands)) {
      const citation = readLatexCitation(builder.text, at + 1 + name.length, end, name);
      citation?.keys.forEach(key => builder.addCitation(key.start, key.end));
      builder.words.break(gap.SPACE);
      return citation?.end ?? at + 1;
    }
    builder.words.break(0);
    return /^(?:math|text|operatorname|emph)/.test(name) ? at + 1 + name.length : at + 1;
  }

  /** Mathematics between dollar signs, as Pandoc has it: no space inside the signs, no digit behind the last. */
  private readMath(at: number, end: number): number {
    const { text, words } = this.builder;
    words.break(0);
    const sign = text.charAt(at + 1) === '$' ? '$$' : '$';
    const start = at + sign.length;
    if (at < this.mathEnd || (sign === '$' && text.charAt(start) <= ' ')) {
      return start;
    }
    const near = text.slice(start, Math.min(end, start + 1000));
    const paragraph = sign === '$' ? (near.split(/\n[ \t]*\r?\n/, 1)[0] ?? '') : near;
    const close = paragraph.indexOf(sign);
    const isMath =
      close > 0 &&
      (sign === '$$' || (paragraph.charAt(close - 1) > ' ' && !/\d/.test(paragraph.charAt(close + 1))));
    this.mathEnd = isMath ? start + close : this.mathEnd;
    return start;
  }
}
