import { foldSpace } from '../foldSpace';
import { withoutMarkup } from '../withoutMarkup';
import { isWos, readWosTag } from './wosTags';

/** The lines of one record of a RIS file; `tags` are in upper case, values are trimmed, in the order of the file. */
export interface RisRecord {
  readonly start: number;
  readonly end: number;
  readonly tags: readonly (readonly [tag: string, value: string])[];
  /** False when the next record begins, or the file ends, before its end tag. */
  readonly closed: boolean;
}

/** `TY  - JOUR`, and PubMed's `PMID- 123`. */
const TAG = /^\s{0,3}([A-Z][A-Z0-9] {2}|[A-Z]{3} |[A-Z]{4})-(?:\s(.*)|$)/;
/** Tags that stand also with other spaces than two: `TY - JOUR`. Others could be words of an abstract. */
const LOOSE_TAG = /^\s{0,3}(TY|ER|TI|T1|T2|AU|A1|PY|Y1|DA|JO|JF|DO|UR|AB|N2|KW|ID)\s{0,3}-(?:\s(.*)|$)/;
/** What some tools write in lower case. */
const LOWER_TAG = /^(ty|er|ti|t1|t2|au|a1|py|y1|da|jo|jf|do|ur|ab|n2|kw|id) {2}-(?:\s(.*)|$)/;
/** A file whose records begin with `TY - ` has one space before all its dashes. */
const LOOSE_TYPE = /^\s{0,3}TY ?- /m;
const ANY_LOOSE_TAG = /^\s{0,3}([A-Z][A-Z0-9])\s{0,3}-(?:\s(.*)|$)/;
/** The end of a record without its dash. */
const BARE_END = /^\s{0,3}(ER)\s*$/;
/** EndNote's export, `%T Title`. */
const PERCENT_TAG = /^%([A-Z0-9!@?#$&(*+^<>])\s(.*)$/;

const ENDNOTE_TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: 'TY',
    A: 'AU',
    E: 'A2',
    T: 'TI',
    J: 'JO',
    B: 'T2',
    D: 'PY',
    8: 'DA',
    R: 'DO',
    U: 'UR',
    X: 'AB',
    K: 'KW',
    F: 'ID',
    I: 'PB',
    V: 'VL',
    N: 'IS',
    P: 'SP',
    C: 'CY',
    7: 'ET',
    '@': 'SN',
    9: 'M3',
    G: 'LA',
    S: 'T3',
    Y: 'A3',
    Z: 'N1',
  }),
);

/** The values under some tags, in the order of the record, as plain text. */
export function valuesOf({ tags }: Pick<RisRecord, 'tags'>, names: readonly string[]): string[] {
  return tags
    .filter(([tag, value]) => names.includes(tag) && value !== '')
    .map(([, value]) => foldSpace(withoutMarkup(value)));
}

/** The records of a RIS file in order. A record without its end tag ends where the next one begins. */
export function* risRecords(text: string): Generator<RisRecord, undefined> {
  const isLoose = LOOSE_TYPE.test(text);
  const isOfWos = isWos(text);
  let record = new OpenRecord(0);
  for (const { line, start, end } of linesOf(text)) {
    const tag = isOfWos ? readWosTag(line, record.lastTag) : readTag(line, isLoose);
    if (tag === undefined) {
      record.lineBelow(line);
    } else if (tag.name === '') {
      continue;
    } else if (tag.name === 'ER') {
      if (!record.isEmpty) {
        yield record.close(end, true);
      }
      record = new OpenRecord(end);
    } else {
      if ((tag.name === 'TY' && record.isTyped) || (tag.name === 'PMID' && !record.isEmpty)) {
        yield record.close(start, false);
        record = new OpenRecord(start);
      }
      record.add(tag, start);
    }
  }
  if (!record.isEmpty) {
    yield record.close(text.length, false);
  }
}

interface Tag {
  readonly name: string;
  readonly value: string;
  /** Records of these dialects have no end tag. */
  readonly isEndless?: boolean;
}

function readTag(line: string, isLoose: boolean): Tag | undefined {
  const loose = isLoose ? ANY_LOOSE_TAG : LOOSE_TAG;
  const [, name, value = ''] =
    TAG.exec(line) ?? loose.exec(line) ?? LOWER_TAG.exec(line) ?? BARE_END.exec(line) ?? [];
  if (name !== undefined) {
    return { name: name.trim().toUpperCase(), value: value.trim(), isEndless: name === 'PMID' };
  }
  const [, letter, rest = ''] = PERCENT_TAG.exec(line) ?? [];
  return letter === undefined
    ? undefined
    : { name: ENDNOTE_TAGS.get(letter) ?? `%${letter}`, value: rest.trim(), isEndless: true };
}

const TITLE: ReadonlySet<string> = new Set(['TI', 'T1']);
/** Whose values may be one to a line. */
export const KEYWORDS: ReadonlySet<string> = new Set(['KW', 'OT']);

/** A record that is being read. */
class OpenRecord {
  private readonly tags: [string, string][] = [];
  private readonly more: string[] = [];
  private start: number | undefined;
  private isEndless = false;

  constructor(private readonly from: number) {}

  /** Empty before the first. */
  get lastTag(): string {
    return this.tags.at(-1)?.[0] ?? '';
  }

  get isEmpty(): boolean {
    return this.tags.length === 0;
  }

  /** Whether its type has been read, or so much that the next type is that of another record. */
  get isTyped(): boolean {
    return (
      this.tags.some(([name]) => name === 'TY') || this.tags.filter(([name]) => TITLE.has(name)).length > 1
    );
  }

  add({ name, value, isEndless = false }: Tag, start: number): void {
    this.flush();
    this.start ??= start;
    this.isEndless ||= isEndless;
    this.tags.push([name, value]);
  }

  /** A line without a tag continues the value above it. */
  lineBelow(line: string): void {
    if (line.trim() !== '') {
      this.more.push(line);
    }
  }

  close(end: number, closed: boolean): RisRecord {
    this.flush();
    return { start: this.start ?? this.from, end, tags: this.tags, closed: closed || this.isEndless };
  }

  private flush(): void {
    const last = this.tags.at(-1);
    if (last && this.more.length > 0) {
      // Keywords may stand one to a line; what is indented goes on from the line above.
      const joint = (line: string) => (KEYWORDS.has(last[0]) && !/^\s{4}/.test(line) ? '\n' : ' ');
      last[1] = this.more.reduce((value, line) => value + joint(line) + line.trim(), last[1]).trim();
    }
    this.more.length = 0;
  }
}

function* linesOf(text: string): Generator<{ line: string; start: number; end: number }, undefined> {
  const breaks = /\r\n|\n|\r/g;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    yield { line: text.slice(start, found.index), start, end: breaks.lastIndex };
    start = breaks.lastIndex;
  }
  if (start < text.length) {
    yield { line: text.slice(start), start, end: text.length };
  }
}
