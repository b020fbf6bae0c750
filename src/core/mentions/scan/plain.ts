import type { Steps } from '../../util/steps';
import { characterKinds } from './characterKind';
import * as gap from './gap';
import { readEmphasis } from './markdown/markdownInline';
import { addRoleKeys } from './markdown/roleKeys';
import type { ScanBuilder, SignReader } from './scanBuilder';

const MARKER = /[ \t]*(?:[-+*]|\d{1,9}[.)]|#\.|\[\d{1,4}\]|\.\. \[[^\]\n]{1,80}\])(?=[ \t])/y;
const UNDERLINE = /([=\-~^"'#*+`:.])\1{2,}[ \t]*(?=\r?\n|$)/y;
const LITERAL_BLOCK = /[ \t]*\.\. (?:code-block|code|sourcecode|literalinclude|math)::/y;
const CITE_ROLE = /:cite(?::[a-z]+)?:$/;

const PLAIN_KINDS = characterKinds('\n-"&');
const RST_KINDS = characterKinds('\n-"&*`');
const NO_SIGNS: SignReader = { kinds: characterKinds(''), readSign: (_, at) => at + 1 };

/** Reads reStructuredText (its citation roles, links, emphasis, literal blocks) and plain text into a scan. */
export class PlainLexer implements SignReader {
  readonly kinds: Readonly<Uint8Array>;
  private readonly isRst: boolean;

  constructor(
    private readonly builder: ScanBuilder,
    languageId: string,
  ) {
    this.isRst = languageId === 'restructuredtext' || languageId === 'rst';
    this.kinds = this.isRst ? RST_KINDS : PLAIN_KINDS;
  }

  /** Reads the text from `start` to `end`. */
  *read(start: number, end: number): Steps<void> {
    yield* this.builder.readInSteps(this, this.readLineStart(start, end), end);
    this.builder.startBlock();
  }

  readSign(code: number, at: number, end: number): number {
    const { builder } = this;
    switch (code) {
      case 10:
        return this.readLineStart(at + 1, end);
      case 45:
        return builder.readHyphen(at);
      case 34: // "
        return builder.readStraightQuote(at);
      case 38: // &
        return builder.words.readAmpersand(builder.text, at);
      case 42: // *
        return readEmphasis(builder, at);
      default: // `
        return this.readRole(at, end);
    }
  }

  private readLineStart(lineStart: number, end: number): number {
    const { text, words } = this.builder;
    words.break(gap.SPACE);
    MARKER.lastIndex = lineStart;
    UNDERLINE.lastIndex = lineStart;
    if (MARKER.test(text)) {
      this.builder.startBlock('item');
      return MARKER.lastIndex;
    }
    if (this.isRst && UNDERLINE.test(text)) {
      this.builder.endHeading();
      return UNDERLINE.lastIndex;
    }
    let at = lineStart;
    while (at < end && ' \t\r'.includes(text.charAt(at))) {
      at++;
    }
    if (at >= end || text.charCodeAt(at) === 10) {
      this.builder.startBlock();
    }
    LITERAL_BLOCK.lastIndex = lineStart;
    return this.isRst && LITERAL_BLOCK.test(text) ? this.skipIndented(lineStart, at - lineStart, end) : at;
  }

  /** Skips a directive with its indented content. */
  private skipIndented(lineStart: number, indent: number, end: number): number {
    const { text } = this.builder;
    let line = lineStart;
    for (;;) {
      const lineEnd = text.indexOf('\n', line);
      if (lineEnd < 0 || lineEnd >= end) {
        return end;
      }
      line = lineEnd + 1;
      const content = /[^ \t]/g;
      content.lastIndex = line;
      const at = content.exec(text)?.index ?? end;
      if (!'\r\n'.includes(text.charAt(at)) && at - line <= indent) {
        this.builder.startBlock();
        return lineEnd;
      }
    }
  }

  /** Interpreted text: a citation role, a link with its address in angle brackets, or a literal. */
  private readRole(at: number, end: number): number {
    const { builder } = this;
    const { text, words } = builder;
    const start = text.charAt(at + 1) === '`' ? at + 2 : at + 1;
    const fence = text.slice(at, start);
    const close = text.slice(start, Math.min(end, start + 2000)).indexOf(fence);
    words.break(gap.EDGE);
    if (close < 0) {
      return start;
    }
    const stop = start + close;
    const first = words.count;
    if (CITE_ROLE.test(text.slice(Math.max(0, at - 20), at))) {
      addRoleKeys(builder, start, stop);
      return stop + 1;
    }
    builder.readPiece(NO_SIGNS, start, stop);
    builder.addSpan(fence === '``' ? 'code' : 'link', first);
    words.break(gap.EDGE);
    return stop + fence.length;
  }
}
