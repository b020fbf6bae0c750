import { LETTER, OTHER, SEPARATOR, SIGN } from './characterKind';
import * as gap from './gap';
import type { Citation, Link, OwnEntry, Scan, Span, SpanKind } from './scan';
import type { Steps } from '../../util/steps';
import { findUrlEnd, startsUrl } from './url';
import { WordStream } from './wordStream';

/** No reference is longer than this many words; what was opened so far back was never closed. */
const LONGEST_SPAN = 80;

/** How many UTF-16 code units are read in one step. */
const STEP = 5000;

interface OpenSpan {
  readonly kind: SpanKind;
  readonly mark: string;
  readonly first: number;
}

/** What a language adds to what all have: characters that mean something, and what they mean. */
export interface SignReader {
  /** See {@link characterKinds}. */
  readonly kinds: Readonly<Uint8Array>;
  /** Reads from the sign with this code at `at`, at most to `end`; returns the offset behind what was read. */
  readSign(code: number, at: number, end: number): number;
}

/** Collects what a lexer finds. Lexers feed it from left to right. */
export class ScanBuilder implements Scan {
  readonly words: WordStream;
  readonly spans: Span[] = [];
  readonly links: Link[] = [];
  readonly citations: Citation[] = [];
  readonly entries: OwnEntry[] = [];
  readonly bibliographyFiles: string[] = [];

  private open: OpenSpan[] = [];
  private readonly missing = new Set<string>();
  private blockStart = 0;
  private block: { readonly kind: SpanKind; readonly first: number } | undefined;

  constructor(readonly text: string) {
    this.words = new WordStream(text.length);
  }

  /** Ends the block of text (paragraph, cell, item), and begins one of this kind. */
  startBlock(kind?: SpanKind): void {
    this.closeBlock();
    this.words.break(gap.BLOCK);
    this.open = [];
    this.blockStart = this.words.count;
    this.block = kind === undefined ? undefined : { kind, first: this.words.count };
  }

  /**
   * Reads from `start` on until it has come to `stop`, and leaves the signs to their reader. `end` is where the whole
   * ends: what begins before `stop` may end behind it, and a word that is cut there goes on with the next piece. Returns the offset behind what was read.
   */
  readPiece(signs: SignReader, start: number, end: number, stop = end): number {
    const { text, words } = this;
    const { kinds } = signs;
    let at = start;
    while (at < stop) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? kinds[code] : OTHER;
      if (kind === LETTER) {
        at = words.readWord(text, at, stop);
      } else if (kind === SEPARATOR) {
        words.break(gap.gapOf(code));
        at++;
      } else if (kind === SIGN) {
        at = signs.readSign(code, at, end);
      } else {
        at = this.readRare(code, at, end, stop);
      }
    }
    return at;
  }

  /** Reads a piece in steps; see {@link readPiece}. */
  *readInSteps(signs: SignReader, start: number, end: number): Steps<void> {
    for (let at = start; at < end; yield) {
      at = this.readPiece(signs, at, end, Math.min(end, at + STEP));
    }
  }

  private readRare(code: number, at: number, end: number, stop: number): number {
    if (code >= 128) {
      this.markCurlyQuote(code);
      return this.words.readOther(this.text, at);
    }
    return startsUrl(this.text, at, code) ? this.readUrl(at, end) : this.words.readWord(this.text, at, stop);
  }

  /** Reads words and separators only; web addresses are passed over. */
  readBare(start: number, end: number): void {
    for (let at = start; at < end;) {
      const code = this.text.charCodeAt(at);
      if (code === 38) {
        at = this.words.readAmpersand(this.text, at);
      } else {
        at = startsUrl(this.text, at, code)
          ? findUrlEnd(this.text, at, end)
          : this.words.readNext(this.text, at, end);
      }
    }
  }

  /** The offset behind the next `closing`, or `at` when there is none. */
  skipTo(closing: string, at: number, end: number): number {
    if (this.missing.has(closing)) {
      return at;
    }
    const close = this.text.indexOf(closing, at);
    if (close < 0) {
      this.missing.add(closing);
    }
    return close < 0 || close > end ? at : close + closing.length;
  }

  /** The offset behind the next match of a global pattern, before `end`; undefined when there is none. */
  skipToClosing(pattern: RegExp, at: number, end: number): number | undefined {
    if (this.missing.has(pattern.source)) {
      return undefined;
    }
    pattern.lastIndex = at;
    if (!pattern.test(this.text)) {
      this.missing.add(pattern.source);
      return undefined;
    }
    return pattern.lastIndex > end ? undefined : pattern.lastIndex;
  }

  /** Makes a heading of the block that ends here. */
  endHeading(): void {
    this.addSpan('heading', this.blockStart);
    this.startBlock();
  }

  /** Reads a web address; it is no part of the words. */
  readUrl(at: number, end: number): number {
    const stop = findUrlEnd(this.text, at, end);
    this.addLink(at, stop);
    this.words.break(gap.SPACE);
    return stop;
  }

  addLink(start: number, end: number): void {
    if (end > start) {
      this.links.push({ start, end });
    }
  }

  addCitation(start: number, end: number): void {
    this.citations.push({ key: this.text.slice(start, end), start, end });
  }

  addSpan(kind: SpanKind, first: number): void {
    const end = this.words.count;
    if (end > first && end - first <= LONGEST_SPAN) {
      this.spans.push({ kind, first, end });
    }
  }

  /** Opens a span that {@link closeSpan} with the same mark closes. */
  openSpan(kind: SpanKind, mark: string): void {
    this.words.break(gap.EDGE);
    if (this.open.length < 64) {
      this.open.push({ kind, mark, first: this.words.count });
    }
  }

  /** Closes the innermost span with this mark, dropping what was opened inside it; false when there is none. */
  closeSpan(mark: string): boolean {
    const index = this.open.findLastIndex(span => span.mark === mark);
    const span = this.open[index];
    if (span === undefined) {
      return false;
    }
    this.words.break(gap.EDGE);
    this.open.length = index;
    this.addSpan(span.kind, span.first);
    return true;
  }

  /** Reads a straight quote, which closes the quote that is open or else opens one. */
  readStraightQuote(at: number): number {
    if (!this.closeSpan('"')) {
      this.openSpan('quote', '"');
    }
    return at + 1;
  }

  /** Reads a hyphen or dash: alone between letters it joins two words, otherwise it is a dash. */
  readHyphen(at: number): number {
    const before = this.text.charCodeAt(at - 1);
    const after = this.text.charCodeAt(at + 1);
    const isDash =
      after === 45 || before === 45 || (gap.gapOf(after) === gap.SPACE && gap.gapOf(before) === gap.SPACE);
    this.words.break(isDash ? gap.DASH : 0);
    return at + 1;
  }

  finish(): Scan {
    this.closeBlock();
    this.spans.sort((a, b) => a.first - b.first || b.end - a.end);
    this.links.sort((a, b) => a.start - b.start);
    this.citations.sort((a, b) => a.start - b.start);
    return this;
  }

  private closeBlock(): void {
    if (this.block !== undefined) {
      this.addSpan(this.block.kind, this.block.first);
    }
  }

  private markCurlyQuote(code: number): void {
    if (code === 0x201c || code === 0x201e || code === 0xab) {
      this.openSpan('quote', '“');
    } else if (code === 0x201d || code === 0xbb) {
      this.closeSpan('“');
    }
  }
}
