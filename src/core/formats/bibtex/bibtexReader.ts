import * as l10n from '@vscode/l10n';
import type { Problem } from '../../paper/problem';
import { ownString } from '../ownStrings';
import { lineFinder } from '../../text/lines';
import { Abbreviations } from './abbreviations';
import { BibtexCursor } from './bibtexCursor';
import type { BibtexEntry, Fault } from './bibtexEntry';
import { type EntryHead, readEntry } from './readEntry';

const HEAD = /@[ \t\r\n]{0,99}([^\s"#%'(),={}@\\]{1,60})[ \t\r\n]{0,99}([{(])/g;

/** A line that begins an entry of a common type but lacks its bracket. */
const BARE_HEAD =
  /^[ \t]{0,9}@(?:article|book|booklet|conference|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|proceedings|report|techreport|thesis|unpublished)\b[ \t]{0,9}(?=[^\s{(])/gim;

/**
 * Reads the entries of one BibTeX or BibLaTeX file as BibTeX does (btxdoc; the scanner of bibtex.web), but goes on
 * after a mistake. What stands between entries is passed over, also the word `@comment`: an entry behind it counts,
 * unless it is damaged or wholly behind percent signs. Time is linear in the text.
 */
export class BibtexReader {
  readonly problems: Problem[] = [];
  readonly lineOf: (offset: number) => number;
  private readonly abbreviations = new Abbreviations();
  private commentEnd = 0;
  private isCommentOpen = false;

  constructor(private readonly text: string) {
    this.lineOf = lineFinder(text);
  }

  /**
   * The entries in the order of the file, without `@string`, `@preamble` and `@comment`.
   * @param recall tells what begins here without its being read, where somebody knows
   */
  *entries<T extends { readonly end: number } = never>(
    recall: (head: EntryHead) => T | undefined = () => undefined,
  ): Generator<BibtexEntry | T, undefined> {
    const heads = new RegExp(HEAD);
    let gap = 0;
    for (let head = findHead(heads, this.text); head; head = findHead(heads, this.text)) {
      this.reportBareHeads(gap, head.start);
      const known = recall(head);
      if (known) {
        gap = heads.lastIndex = known.end;
        yield known;
        continue;
      }
      const isMuted = head.start < this.commentEnd || this.isCommentedOut(gap, head.start);
      const entry = this.read(head, isMuted);
      if (typeof entry === 'number') {
        heads.lastIndex = entry;
      } else {
        heads.lastIndex = Math.max(entry.end, head.body);
        if (this.isEntry(entry, isMuted)) {
          this.reportAll(entry, isMuted);
          yield entry;
        }
      }
      gap = heads.lastIndex;
    }
    this.reportBareHeads(gap, this.text.length);
  }

  /** The entry that was found at this offset before. */
  entryAt(start: number): BibtexEntry | undefined {
    const heads = new RegExp(HEAD);
    heads.lastIndex = start;
    const head = findHead(heads, this.text);
    return head && readEntry(this.text, head, (name, at) => this.abbreviations.get(name, at) ?? name);
  }

  /** What an abbreviation stands for at an offset that was read. */
  abbreviation(name: string, at: number): string | undefined {
    return this.abbreviations.get(name, at);
  }

  report(message: string, at: number): void {
    this.problems.push({ message: ownString(message), line: this.lineOf(at) });
  }

  /** Reads what begins here: an entry, or the offset behind what is none. */
  private read(head: EntryHead, isMuted: boolean): BibtexEntry | number {
    switch (head.type) {
      case 'comment':
        this.passComment(head);
        return head.body;
      case 'string':
        return this.readAbbreviations(head, isMuted);
      case 'preamble':
        return this.readPreamble(head, isMuted);
      default:
        return readEntry(this.text, head, (name, at) => this.expand(name, at));
    }
  }

  private expand(name: string, at: number): string {
    const value = this.abbreviations.get(name, at);
    if (value === undefined && this.abbreviations.isNews(name)) {
      this.report(
        l10n.t(
          'The abbreviation “{0}” is not defined above; add an @string for it, or put the value in braces.',
          name.slice(0, 60),
        ),
        at,
      );
    }
    return value ?? name;
  }

  private readAbbreviations(head: EntryHead, isMuted: boolean): number {
    const cursor = this.cursorAt(head);
    let fault: Fault | undefined;
    while (!fault && !this.atEnd(cursor, head)) {
      const start = cursor.at;
      const name = cursor.readName();
      cursor.skipSpace();
      const value = name !== '' && cursor.take('=') ? cursor.readValue() : undefined;
      if (typeof value === 'string') {
        this.abbreviations.define(name, value, start);
      } else {
        fault = value ?? { message: l10n.t('is not of the form name = {value}; write it so'), at: cursor.at };
      }
    }
    return this.finish(cursor, '@string', isMuted, fault);
  }

  private readPreamble(head: EntryHead, isMuted: boolean): number {
    const cursor = this.cursorAt(head);
    if (this.atEnd(cursor, head)) {
      return cursor.at;
    }
    const value = cursor.readValue();
    cursor.take(head.close);
    return this.finish(cursor, '@preamble', isMuted, typeof value === 'string' ? undefined : value);
  }

  private finish(cursor: BibtexCursor, what: string, isMuted: boolean, fault: Fault | undefined): number {
    if (fault && !isMuted) {
      this.report(l10n.t('This {0} {1}.', what, fault.message), fault.at);
    }
    return fault ? (cursor.head ?? cursor.at) : cursor.at;
  }

  private cursorAt(head: EntryHead): BibtexCursor {
    return new BibtexCursor(this.text, head.body, 'counted', (name, at) => this.expand(name, at));
  }

  /** Passes commas, and the closing bracket or the end of the file: then true. */
  private atEnd(cursor: BibtexCursor, head: EntryHead): boolean {
    do {
      cursor.skipSpace();
    } while (cursor.take(','));
    return cursor.take(head.close) || cursor.at >= this.text.length;
  }

  /** Inside the braces of a comment nothing is a problem. Each text is looked at once, so that time stays linear. */
  private passComment(head: EntryHead): void {
    if (head.start < this.commentEnd || this.isCommentOpen || head.close !== '}') {
      return;
    }
    let depth = 1;
    let at = head.body;
    for (; depth > 0 && at < this.text.length; at++) {
      const char = this.text.charAt(at);
      depth += char === '{' ? 1 : char === '}' ? -1 : 0;
    }
    this.isCommentOpen = depth > 0;
    this.commentEnd = depth === 0 ? at : 0;
  }

  private isCommentedOut(from: number, at: number): boolean {
    const gap = this.text.slice(from, at);
    return gap.includes('%', Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r')) + 1);
  }

  /** An address (`me@home {…}`) is no entry, nor is a damaged one in a comment. */
  private isEntry({ start, fields, fault }: BibtexEntry, isMuted: boolean): boolean {
    const isAddress = fields.size === 0 && start > 0 && /[\w.]/.test(this.text.charAt(start - 1));
    return !isAddress && !(isMuted && fault);
  }

  private reportAll({ key, flaws, fault }: BibtexEntry, isMuted: boolean): void {
    if (isMuted) {
      return;
    }
    for (const { message, at } of fault ? [...flaws, fault] : flaws) {
      const sentence =
        key === ''
          ? l10n.t('An entry {0}.', message)
          : l10n.t('The entry “{0}” {1}.', key.slice(0, 80), message);
      this.report(sentence, at);
    }
  }

  private reportBareHeads(from: number, to: number): void {
    const sign = this.text.indexOf('@', from);
    if (sign < 0 || sign >= to) {
      return;
    }
    for (const match of this.text.slice(from, to).matchAll(BARE_HEAD)) {
      this.report(
        l10n.t('An entry has no bracket behind its type ({0}); write one before its key.', match[0].trim()),
        from + match.index,
      );
    }
  }
}

function findHead(heads: RegExp, text: string): EntryHead | undefined {
  const match = heads.exec(text);
  return match
    ? {
        type: (match[1] ?? '').toLowerCase(),
        start: match.index,
        body: heads.lastIndex,
        close: match[2] === '(' ? ')' : '}',
      }
    : undefined;
}
