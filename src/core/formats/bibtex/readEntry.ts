import * as l10n from '@vscode/l10n';
import { BibtexCursor, type BraceRule } from './bibtexCursor';
import type { BibtexEntry, Fault } from './bibtexEntry';

/** Where an entry begins: its `@`, its type in lower case, and the offset behind its opening bracket. */
export interface EntryHead {
  readonly type: string;
  readonly start: number;
  readonly body: number;
  readonly close: '}' | ')';
}

/** Names that stand before an equals sign as fields even where a key is expected. */
const KNOWN_FIELD =
  /^(?:abstract|address|author|booktitle|chapter|crossref|date|doi|edition|editor|eprint|file|howpublished|institution|isbn|journal|journaltitle|keywords|month|note|number|organization|pages|publisher|school|series|title|url|volume|year)$/i;

const KEY = /(?:[^\s,{}=]|=(?!["{])){0,2000}/y;
const OTHER_HEAD = /@[A-Za-z]{1,40}[ \t]{0,9}[{(]/y;
/** BibTeX takes an opening brace in a key for a character like any other. */
const BRACED_KEY = /[^\s,{}=]{1,200}(?:\{[^\s,{}=]{0,200}){1,5}(?=\s{0,99},)/y;
const LOOSE_KEY = /[^,={}"\r\n]{1,200}(?=,)/y;
const ASSIGNMENT = /[^\s"#%'(),={}@]{1,80}\s{0,99}=/y;

/** Reads one entry of the form `@type{key, name = value, …}` as far as it goes. Never throws. */
export function readEntry(
  text: string,
  head: EntryHead,
  expand: (name: string, at: number) => string,
): BibtexEntry {
  const entry = new EntryReader(text, head, 'counted', expand).read();
  if (!entry.fault) {
    return entry;
  }
  const other = new EntryReader(text, head, 'escaped', expand).read();
  if (other.fault) {
    return entry;
  }
  return { ...other, flaws: [...other.flaws, escapeFlaw(text, head.body, other.end)] };
}

/** What is wrong with an entry that can be read only when a backslash takes a brace or a quotation mark away. */
function escapeFlaw(text: string, from: number, to: number): Fault {
  const escape = /\\([{}])/.exec(text.slice(from, to));
  const message = escape
    ? l10n.t(
        'has an unbalanced \\{ or \\}, which BibTeX counts as a brace; write \\textbraceleft or \\textbraceright',
      )
    : l10n.t('has a \\" that BibTeX takes for the end of the value; put the value, or the accent, in braces');
  return { message, at: from + (escape?.index ?? Math.max(text.slice(from, to).indexOf('\\"'), 0)) };
}

class EntryReader {
  private readonly cursor: BibtexCursor;
  private readonly fields = new Map<string, string>();
  private readonly flaws: Fault[] = [];
  private key = '';

  constructor(
    text: string,
    private readonly head: EntryHead,
    braces: BraceRule,
    expand: (name: string, at: number) => string,
  ) {
    this.cursor = new BibtexCursor(text, head.body, braces, expand);
  }

  read(): BibtexEntry {
    const fault = this.readKey() ?? this.readFields();
    const { at, head, abbreviations, abbreviated } = this.cursor;
    const { type, start } = this.head;
    const { key, fields, flaws } = this;
    const known = { type, key, fields, start, abbreviations, abbreviated, flaws };
    return fault ? { ...known, end: head ?? at, fault } : { ...known, end: at };
  }

  private readKey(): Fault | undefined {
    const { cursor } = this;
    cursor.skipSpace();
    const start = cursor.at;
    if (this.match(OTHER_HEAD) !== '') {
      return this.faultHere(l10n.t('is empty, and another begins inside it; remove it'));
    }
    this.key = this.match(KEY);
    cursor.at += this.key.length;
    if (this.head.close === ')' && this.key.endsWith(')') && !/^\s*,/.test(this.ahead(99))) {
      this.key = this.key.slice(0, -1);
      cursor.at--;
    }
    cursor.skipSpace();
    if (this.isField()) {
      this.key = '';
      cursor.at = start;
    }
    if (this.key === '') {
      this.flaw(l10n.t('has no citation key; write one after its opening bracket'), start);
      return undefined;
    }
    return cursor.next === ',' || this.atClose() ? undefined : this.readLooseKey(start);
  }

  /** Whether what was taken for the key is the first field. */
  private isField(): boolean {
    const [name = '', value] = this.key.split('=', 2);
    const { next } = this.cursor;
    return value === undefined ? next === '=' : KNOWN_FIELD.test(name);
  }

  /** A key with spaces or opening braces, or one without the comma behind it. */
  private readLooseKey(start: number): Fault | undefined {
    const { cursor } = this;
    if (this.match(ASSIGNMENT) !== '') {
      this.flaw(l10n.t('has no comma after its citation key; add one'), cursor.at);
      return undefined;
    }
    cursor.at = start;
    const braced = this.match(BRACED_KEY);
    if (braced !== '') {
      this.key = braced;
      cursor.at += braced.length;
      return undefined;
    }
    const key = this.match(LOOSE_KEY);
    if (key === '') {
      cursor.at = start + this.key.length;
      return this.faultHere(l10n.t('has something other than a comma after its citation key; remove it'));
    }
    this.key = key.trim();
    cursor.at += key.length;
    this.flaw(l10n.t('has spaces in its citation key; write it without'), start);
    return undefined;
  }

  private readFields(): Fault | undefined {
    const { cursor } = this;
    for (;;) {
      cursor.skipSpace();
      if (cursor.take(',')) {
        continue;
      }
      if (this.atClose()) {
        cursor.at++;
        return undefined;
      }
      const fault = this.readField();
      if (fault) {
        return fault;
      }
    }
  }

  private readField(): Fault | undefined {
    const { cursor } = this;
    const start = cursor.at;
    const name = cursor.readName();
    if (name === '') {
      return this.faultHere(l10n.t('stops making sense here; check its braces and commas'));
    }
    cursor.skipSpace();
    if (!cursor.take('=')) {
      cursor.at = start;
      return this.faultHere(
        l10n.t('has “{0}” where a field should be; write it as name = {value}', shorten(name)),
      );
    }
    cursor.skipSpace();
    if (cursor.next === ',' || this.atClose()) {
      this.flaw(
        l10n.t('has no value for {0}; write one in braces or remove the field', shorten(name)),
        start,
      );
      return undefined;
    }
    const value = cursor.readValue();
    if (typeof value !== 'string') {
      return value;
    }
    this.keep(name, value, start);
    if (cursor.next !== ',' && this.match(ASSIGNMENT) !== '') {
      this.flaw(l10n.t('has no comma after {0}; add one', shorten(name)), start);
      return undefined;
    }
    return cursor.next === ',' || this.atClose()
      ? undefined
      : this.faultHere(
          l10n.t('has something between {0} and the next comma; remove it or add the comma', shorten(name)),
        );
  }

  /** The first of two fields of one name counts, as for BibTeX. */
  private keep(name: string, value: string, at: number): void {
    const lower = name.toLowerCase();
    if (this.fields.has(lower)) {
      this.flaw(l10n.t('has the field {0} twice; the first counts, so remove one', shorten(name)), at);
    } else {
      this.fields.set(lower, value);
    }
  }

  private atClose(): boolean {
    return this.cursor.next === this.head.close;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.cursor.at;
    return pattern.exec(this.cursor.text)?.[0] ?? '';
  }

  private ahead(count: number): string {
    return this.cursor.text.slice(this.cursor.at, this.cursor.at + count);
  }

  private flaw(message: string, at: number): void {
    this.flaws.push({ message, at });
  }

  private faultHere(message: string): Fault {
    const { at, text } = this.cursor;
    return at < text.length
      ? { message, at }
      : { message: l10n.t('is cut off by the end of the file; complete it'), at };
  }
}

function shorten(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
