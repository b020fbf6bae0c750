import * as l10n from '@vscode/l10n';
import type { Fault } from './bibtexEntry';

/** Whether `\{` counts as a brace, as it does for BibTeX and biber, or not, as those who write it believe. */
export type BraceRule = 'counted' | 'escaped';

/** So many beginnings of entries may stand inside a value; with more it was never closed. Keeps the reading linear. */
const MOST_NESTED_HEADS = 2;

const NAME = /[^\s"#%'(),={}]+/y;
const SPACE = /[^\s]/g;
const LINE_END = /[\r\n]/g;
const LINE_HEAD = /@[ \t]{0,9}[A-Za-z]{2,40}[ \t]{0,9}[{(][ \t]{0,9}[^\s={}(),"]{0,200}[ \t]{0,9}[,=\r\n]/y;
const WHOLE_HEAD =
  /@[ \t]{0,9}[A-Za-z]{2,40}[ \t]{0,9}[{(][ \t]{0,9}[^\s={}(),"]{0,200}[ \t]{0,9},\s{0,99}[A-Za-z]{2,40}\s{0,9}=\s{0,9}["{\d]/y;

/** What the end of a value is told by; a regular expression passes the prose between in a third of the time of a loop. */
const STOPS = {
  braced: { counted: /[{}@]/g, escaped: /[{}@\\]/g },
  quoted: { counted: /[{}@"]/g, escaped: /[{}@"\\]/g },
} as const;

const OPEN = 123;
const CLOSE = 125;
const QUOTE = 34;
const BACKSLASH = 92;
const AT = 64;

/** What an abbreviation of this value adds to the `abbreviated` of an entry. */
export function textOfAbbreviation(value: string): string {
  return `${value}\n`;
}

/** A place in a BibTeX file that moves on over what it reads. */
export class BibtexCursor {
  /** The first place inside an unclosed value where another entry seems to begin. */
  head: number | undefined;
  /** The abbreviations met so far, and their values. */
  readonly abbreviations: string[] = [];
  abbreviated = '';
  private heads = 0;

  /** @param expand gives the value of an abbreviation used at an offset */
  constructor(
    readonly text: string,
    public at: number,
    private readonly braces: BraceRule,
    private readonly expand: (name: string, at: number) => string,
  ) {}

  get next(): string {
    return this.text.charAt(this.at);
  }

  /** Passes white space and, as biber does, comments that begin with a percent sign. */
  skipSpace(): void {
    for (;;) {
      SPACE.lastIndex = this.at;
      this.at = SPACE.test(this.text) ? SPACE.lastIndex - 1 : this.text.length;
      if (this.next !== '%') {
        return;
      }
      LINE_END.lastIndex = this.at;
      this.at = LINE_END.exec(this.text)?.index ?? this.text.length;
    }
  }

  /** Passes this character, if it is the next one. */
  take(char: string): boolean {
    const isNext = this.next === char;
    this.at += isNext ? 1 : 0;
    return isNext;
  }

  /** A name of a field or an abbreviation; empty when none stands here. */
  readName(): string {
    NAME.lastIndex = this.at;
    const name = NAME.exec(this.text)?.[0] ?? '';
    this.at += name.length;
    return name;
  }

  /** A value with its concatenations. */
  readValue(): string | Fault {
    let value = '';
    do {
      this.skipSpace();
      const part = this.readPart();
      if (typeof part !== 'string') {
        return part;
      }
      value += part;
      this.skipSpace();
    } while (this.take('#'));
    return value;
  }

  private readPart(): string | Fault {
    const start = this.at;
    if (this.next === '{' || this.next === '"') {
      return this.readDelimited(this.next);
    }
    const name = this.readName();
    if (name === '') {
      return { message: l10n.t('has a field without a value; write one in braces'), at: start };
    }
    if (/^\d/.test(name)) {
      return name;
    }
    const value = this.expand(name, start);
    this.abbreviations.push(name);
    this.abbreviated += textOfAbbreviation(value);
    return value;
  }

  private readDelimited(open: '{' | '"'): string | Fault {
    const start = this.at;
    const end = this.findClose(start + 1, open === '{' ? CLOSE : QUOTE);
    if (end < 0) {
      const message =
        open === '{'
          ? l10n.t('has a value without its closing brace; add it')
          : l10n.t('has a value without its closing quotation mark; add it');
      return { message, at: start };
    }
    this.at = end + 1;
    return this.text.slice(start + 1, end);
  }

  /** The offset of what closes a value; when nothing does, −1, and the cursor stands where the search ended. */
  private findClose(from: number, close: number): number {
    const stops = STOPS[close === QUOTE ? 'quoted' : 'braced'][this.braces];
    let depth = 0;
    for (let at = nextStop(stops, this.text, from); at >= 0; at = nextStop(stops, this.text, at + 1)) {
      const unit = this.text.charCodeAt(at);
      if (unit === close && depth === 0) {
        return at;
      }
      if (unit === OPEN) {
        depth++;
      } else if (unit === CLOSE && depth > 0) {
        depth--;
      } else if (unit === BACKSLASH) {
        at++;
      } else if (unit === CLOSE || (unit === AT && this.countHead(at) > MOST_NESTED_HEADS)) {
        this.at = at;
        return -1;
      }
    }
    this.at = this.text.length;
    return -1;
  }

  private countHead(at: number): number {
    if (this.isHead(at)) {
      this.head ??= at;
      this.heads++;
    }
    return this.heads;
  }

  private isHead(at: number): boolean {
    WHOLE_HEAD.lastIndex = at;
    if (WHOLE_HEAD.test(this.text)) {
      return true;
    }
    LINE_HEAD.lastIndex = at;
    return this.beginsLine(at) && LINE_HEAD.test(this.text);
  }

  private beginsLine(at: number): boolean {
    let before = at - 1;
    while (before > 0 && /[ \t]/.test(this.text.charAt(before))) {
      before--;
    }
    return before < 0 || /[\r\n]/.test(this.text.charAt(before));
  }
}

function nextStop(stops: RegExp, text: string, from: number): number {
  stops.lastIndex = from;
  return stops.test(text) ? stops.lastIndex - 1 : -1;
}
