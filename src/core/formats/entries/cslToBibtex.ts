import { type CslItem, isItem, textOf } from '../csl/cslItem';
import { readCslNames } from '../csl/cslNames';
import { bibtexNames } from '../bibtex/bibtexNames';
import { foldSpace } from '../foldSpace';
import { escapeTex, escapeVerbatim, protectCapitals } from '../tex/texEscape';
import { withoutMarkup } from '../withoutMarkup';
import { bibtexDate, type CslDate, cslDate, edtfDate } from './cslDates';
import { bibtexTypeOfCsl } from './entryTypes';
import { fieldOfDate, fieldOfNames, fieldOfText, fieldOfVerbatim } from './fieldNames';

/** An entry as a BibTeX file has it. */
export interface BibtexForm {
  readonly type: string;
  /** Names and TeX; those without a value are left out. */
  readonly fields: readonly (readonly [name: string, tex: string])[];
}

const IN_JOURNAL = /^(?:article|periodical|review)$/;
const PUBLISHERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    phdthesis: 'school',
    mastersthesis: 'school',
    techreport: 'institution',
    online: 'organization',
    misc: 'howpublished',
  }),
);
/** What the types of these works say already. */
const GENRES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    phdthesis: /^(?:ph\.? ?d\.? |doctoral )(?:thesis|dissertation)$|^dissertation$/i,
    mastersthesis: /^master[’']?s? thesis$/i,
    techreport: /^(?:technical )?report$/i,
  }),
);

/** Variables that are told by rules of their own, or that only CSL files have a use for. */
const RULED = new Set(
  'id type citation-key citation-label citation-number categories system_id custom title container-title publisher issue number collection-number page genre issued archive archive_location shortTitle journalAbbreviation'.split(
    ' ',
  ),
);

/**
 * The BibTeX entry that an item of CSL data amounts to.
 * @param arxivId of the paper, since it may stand under several variables
 */
export function cslToBibtex(item: CslItem, arxivId: string | undefined): BibtexForm {
  const type = typeOf(item);
  const text = (name: string) => escapeTex(plain(item[name]));
  const number = ['issue', 'number', 'collection-number']
    .map(text)
    .find(value => value !== '' && !/^arxiv:/i.test(value));
  const publisher = text('publisher');
  const fields: [string, string][] = [
    ['title', protectCapitals(plain(item.title))],
    ['author', namesOf(item.author)],
    [IN_JOURNAL.test(type) ? 'journal' : 'booktitle', text('container-title')],
    [
      PUBLISHERS.get(type) ?? 'publisher',
      arxivId !== undefined && /^arxiv$/i.test(publisher) ? '' : publisher,
    ],
    ['volume', text('volume')],
    ['number', number ?? ''],
    ['pages', text('page').replace(/[-–—]{1,3}/g, '--')],
    ...Object.entries(bibtexDate(dateOf(item.issued) ?? {})),
    ['type', GENRES.get(type)?.test(plain(item.genre)) ? '' : text('genre')],
    ...eprintOf(item, arxivId),
    ['shorttitle', text('shortTitle')],
    ['shortjournal', text('journalAbbreviation')],
    ...otherFields(item),
  ];
  const told = new Set<string>();
  const isFirst = ([name, value]: readonly [string, string]) =>
    value !== '' && !told.has(name.toLowerCase()) && told.add(name.toLowerCase()).size > 0;
  return { type, fields: fields.filter(isFirst) };
}

function typeOf(item: CslItem): string {
  const type = bibtexTypeOfCsl.get(textOf(item.type)) ?? 'misc';
  return type === 'phdthesis' && /master|diplom|magister|\bm\.?sc\b/i.test(plain(item.genre))
    ? 'mastersthesis'
    : type;
}

function plain(value: unknown): string {
  return foldSpace(withoutMarkup(textOf(value)));
}

function namesOf(value: unknown): string {
  const { authors, partial } = readCslNames(value);
  return bibtexNames({ authors, authorsPartial: partial });
}

/** A date in CSL data, or as text, which files that are written by hand have. */
function dateOf(value: unknown): CslDate | undefined {
  if (!isItem(value)) {
    return cslDate(plain(value));
  }
  const parts = Array.isArray(value['date-parts']) ? (value['date-parts'] as unknown[]) : [];
  const dates = parts.map(part => (Array.isArray(part) ? part.map(Number).filter(Number.isInteger) : []));
  const known = dates.filter(([year]) => year !== undefined);
  if (known.length === 0) {
    return cslDate(plain(value.raw ?? value.literal ?? value.edtf));
  }
  const season = Number(value.season);
  return {
    'date-parts': known,
    ...(season >= 1 && season <= 4 ? { season } : {}),
    ...(value.circa ? { circa: true } : {}),
  };
}

function eprintOf(item: CslItem, arxivId: string | undefined): [string, string][] {
  if (arxivId !== undefined) {
    return [
      ['eprint', escapeVerbatim(arxivId)],
      ['archiveprefix', 'arXiv'],
    ];
  }
  const archive = escapeTex(plain(item.archive));
  const place = escapeTex(plain(item.archive_location));
  return place === ''
    ? [['archive', archive]]
    : [
        ['eprint', place],
        ['eprinttype', archive],
      ];
}

/** What has a field of its own, and under its own name what has none. */
function otherFields(item: CslItem): [string, string][] {
  const { custom } = item;
  const fields = Object.entries(item)
    .filter(([name]) => !RULED.has(name) && name !== 'author')
    .map(([name, value]): [string, string] => fieldOf(name, value));
  const own = isItem(custom)
    ? Object.entries(custom).map(([name, value]): [string, string] => [name, escapeTex(plain(value))])
    : [];
  return [...fields, ...own].filter(([name]) => /^[A-Za-z][\w:.+-]{0,60}$/.test(name));
}

function fieldOf(name: string, value: unknown): [string, string] {
  const names = fieldOfNames.get(name);
  const date = fieldOfDate.get(name);
  const verbatim = fieldOfVerbatim.get(name);
  if (names !== undefined || isNameList(value)) {
    return [names ?? name, namesOf(value)];
  }
  if (date !== undefined || isItem(value)) {
    return [date ?? name, escapeTex(edtfDate(dateOf(value) ?? {}))];
  }
  return verbatim === undefined
    ? [fieldOfText.get(name) ?? name, escapeTex(plain(value))]
    : [verbatim, escapeVerbatim(plain(value))];
}

function isNameList(value: unknown): boolean {
  return Array.isArray(value) && value.some(isItem);
}
