import type { Entry } from '../../paper/entry';
import type { PaperInput } from '../../paper/paper';
import { textOf } from '../csl/cslItem';
import { cslTypeOfBibtex, cslTypeOfRis } from './entryTypes';

/** What tells two works of one title and author apart, by what BibTeX calls it. */
export type Telling = 'volume' | 'number' | 'part' | 'edition' | 'pages';

const NAMES: Readonly<Record<Exclude<Entry['format'], 'bibtex'>, ReadonlyMap<string, Telling>>> = {
  csl: new Map<string, Telling>([
    ['volume', 'volume'],
    ['issue', 'number'],
    ['number', 'number'],
    ['part-number', 'part'],
    ['edition', 'edition'],
    ['page', 'pages'],
  ]),
  ris: new Map<string, Telling>([
    ['VL', 'volume'],
    ['IS', 'number'],
    ['ET', 'edition'],
    ['SP', 'pages'],
  ]),
};

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['thesis', 'thesis'],
  ['book', 'book'],
  ['article-journal', 'part'],
  ['paper-conference', 'part'],
  ['chapter', 'part'],
]);

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(' ');

/** By entries, which are read once however often they are compared. */
const known = new WeakMap<Entry, ReadonlyMap<string, string>>();

/**
 * Whether two papers of one title surely are two works, as their entries tell: both say one of these, and not the same; one is a
 * thesis or a book and the other is not; or they are two years of what appears every year.
 */
export function areDistinctWorks(one: PaperInput, other: PaperInput, by: readonly Telling[]): boolean {
  if (!one.entry || !other.entry) {
    return false;
  }
  const [a, b] = [valuesOf(one.entry), valuesOf(other.entry)];
  const [kind, otherKind] = [kindOf(one.entry), kindOf(other.entry)];
  return (
    by.some(field => a.has(field) && b.has(field) && a.get(field) !== b.get(field)) ||
    (kind !== otherKind && kind !== 'any' && otherKind !== 'any') ||
    (isYearly(one.entry) &&
      isYearly(other.entry) &&
      Boolean(one.year && other.year) &&
      one.year !== other.year)
  );
}

/** What an entry says of these and what kind of work it is, as it is compared; the same for two that say the same. */
export function tellingValues({ entry }: PaperInput, by: readonly Telling[]): readonly string[] {
  const values = entry && valuesOf(entry);
  return entry ? [kindOf(entry), ...by.map(field => values?.get(field) ?? '')] : [];
}

/** A kind of work; anything may be entered as something unspecific. */
type Kind = 'thesis' | 'book' | 'part' | 'any';

function kindOf(entry: Entry): Kind {
  return KINDS.get(cslTypeOf(entry)) ?? 'any';
}

function isYearly(entry: Entry): boolean {
  return /^(?:report|periodical)$/.test(cslTypeOf(entry)) || /^(?:mv)?proceedings$/.test(entry.type);
}

function cslTypeOf({ format, type }: Entry): string {
  const table = { bibtex: cslTypeOfBibtex, ris: cslTypeOfRis, csl: undefined }[format];
  return table?.get(type) ?? type;
}

function valuesOf(entry: Entry): ReadonlyMap<string, string> {
  const values = known.get(entry) ?? readValues(entry);
  known.set(entry, values);
  return values;
}

function readValues({ format, fields }: Entry): ReadonlyMap<string, string> {
  const kept = JSON.parse(fields) as Readonly<Record<string, unknown>> | readonly [string, unknown][];
  const values = new Map<string, string>();
  for (const [name, value] of Array.isArray(kept)
    ? (kept as readonly [string, unknown][])
    : Object.entries(kept)) {
    const telling = format === 'bibtex' ? name : NAMES[format].get(name);
    const compared = comparable(textOf(value));
    if (telling !== undefined && compared !== '' && !values.has(telling)) {
      values.set(telling, compared);
    }
  }
  return values;
}

/** "{2nd}", "Second" and "2" are the same, and pages are those that they begin on. */
function comparable(value: string): string {
  const plain = value
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const ordinal = ORDINALS.findIndex(word => plain.startsWith(word));
  return ordinal >= 0 ? String(ordinal + 1) : (/^\p{L}{0,3}\d{1,9}/u.exec(plain)?.[0] ?? plain);
}
