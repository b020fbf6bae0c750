import type { Paper } from '../../paper/paper';
import type { CslItem } from '../csl/cslItem';
import { type CslName, cslNames } from '../csl/cslName';
import type { NameList } from '../personNames';
import { authorsOf, risNames } from '../ris/risNames';
import { titleOf } from '../ris/risPaper';
import { type RisRecord, valuesOf } from '../ris/risRecords';
import { type CslDate, cslDate } from './cslDates';
import { cslTypeOfRis } from './entryTypes';

/** Works that are no part of another: what would be a journal names their series. */
const WHOLE = /^(?:book|classic|thesis|report|pamphlet|manuscript|map|dataset|software|standard|patent)$/;
/** Works of many kinds; of an article databases say here that it is one. */
const WITH_GENRE = /^(?:thesis|report|manuscript|patent|speech|document|webpage|map|dataset|software)$/;

/** What PubMed keeps for itself. */
const OF_DATABASE = /^(?:OWN|STAT|DCOM|LR|EDAT|MHDA|CRDT|PHST|PST|JID|SB|SO|W[A-Z]{2})$/;

/** What became the fields of the paper or says nothing about the work. */
const TOLD = new Set(
  'TY ER PMID TI T1 CT BT T2 T3 JO JF JT JA J1 J2 TA FAU AU A1 A2 A3 A4 ED FED CN VL VI IS IP CP PD SP EP PG PB CY PP PL ET SN DO UR L2 LK L3 PY Y1 YR DP DA Y2 AB N2 KW OT N1 M1 LA ID LB PMC LID AID'.split(
    ' ',
  ),
);

/**
 * The item of CSL data, without id, that a RIS record amounts to (the RIS format specification of 2011; MEDLINE/PubMed data
 * element descriptions). What CSL has no variable for is under `custom`, by its tags.
 * @param paper that was made from it, which knows addresses and identifiers wherever they stand
 */
export function risToCsl(tags: RisRecord['tags'], { doi, url, arxivId, keywords }: Paper): CslItem {
  const record = { tags };
  const first = (...names: readonly string[]) =>
    names.map(name => valuesOf(record, [name])[0]).find(value => value !== undefined);
  const isPubmed = first('PMID') !== undefined;
  const type = cslTypeOfRis.get(first('TY') ?? '') ?? (isPubmed ? 'article-journal' : 'document');
  const isWhole = WHOLE.test(type);
  const title = titleOf(record);
  const journals = ['T2', 'JO', 'JF', 'JT', ...(title === undefined ? [] : ['BT']), 'JA', 'J1', 'J2', 'TA'];
  const container = isWhole ? undefined : first(...journals);
  const short = first('JA', 'J2', 'TA');
  const isArticle = /^(?:article|periodical|paper)/.test(type);
  const custom = customOf(tags.filter(([tag]) => tag !== 'M3' || !WITH_GENRE.test(type)));
  return {
    type,
    title: title ?? first('BT'),
    ...peopleOf(record, isWhole),
    'container-title': container,
    'container-title-short': short === container ? undefined : short,
    'collection-title': isWhole ? first('T2', 'T3') : first('T3'),
    volume: first('VL', 'VI'),
    [isArticle ? 'issue' : 'number']: first(
      ...(isPubmed ? ['IP'] : ['IS', 'CP', ...(isArticle ? [] : ['M1'])]),
    ),
    ...pagesOf(record, isWhole),
    publisher: first('PB'),
    'publisher-place': first('CY', 'PP', 'PL'),
    edition: first('ET'),
    ...standardNumber(record, isPubmed),
    genre: WITH_GENRE.test(type) ? first('M3') : undefined,
    issued: issuedIn(record),
    accessed: risDate(first('Y2') ?? ''),
    DOI: doi,
    URL: url,
    ...(arxivId === undefined ? {} : { archive: 'arXiv', archive_location: arxivId }),
    PMID: first('PMID'),
    PMCID: first('PMC'),
    language: first('LA'),
    abstract: first('AB', 'N2'),
    keyword: keywords.join(', ') || undefined,
    note: valuesOf(record, ['N1']).join(' ') || undefined,
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}

/** Who wrote and who edited the work; of a whole work `A2` edits its series, of a part `A3`. */
function peopleOf(record: Pick<RisRecord, 'tags'>, isWhole: boolean): CslItem {
  const names = (...tags: readonly string[]) => namesOf(risNames(record, tags));
  const hasAuthors = valuesOf(record, ['FAU', 'AU', 'A1', 'CN']).length > 0;
  const [editors, ofSeries] = isWhole ? [['ED', 'A3'], ['A2']] : [['ED', 'FED', 'A2'], ['A3']];
  return {
    ...(hasAuthors
      ? {
          author: namesOf(authorsOf(record)),
          editor: names(...editors),
          'collection-editor': names(...ofSeries),
        }
      : { editor: namesOf(authorsOf(record)) }),
    translator: names('A4'),
  };
}

function namesOf({ authors, partial }: NameList): readonly CslName[] | undefined {
  return authors.length === 0 ? undefined : cslNames({ authors, authorsPartial: partial });
}

/** From the first page to the last; of a whole work `SP` is how many it has. */
function pagesOf(record: Pick<RisRecord, 'tags'>, isWhole: boolean): CslItem {
  const [start] = valuesOf(record, ['SP', 'PG']);
  const [end] = valuesOf(record, ['EP']);
  if (isWhole && end === undefined) {
    return { 'number-of-pages': start };
  }
  const [, first = '', last = ''] = /^([^\s–-]+)\s*[-–]+\s*([^\s–-]+)$/.exec(start ?? '') ?? [
    undefined,
    start,
    end,
  ];
  return { page: last === '' || last === first ? start : `${first}–${wholePage(first, last)}` };
}

/** Databases leave out what the last page has in common with the first: 1123–9. */
function wholePage(first: string, last: string): string {
  const isShort = /^\d+$/.test(first) && /^\d+$/.test(last) && last.length < first.length;
  return isShort ? first.slice(0, first.length - last.length) + last : last;
}

/** The number of the book or of the journal, which databases write something behind: `1234-5678 (Print)`. */
function standardNumber(record: Pick<RisRecord, 'tags'>, isPubmed: boolean): CslItem {
  const [written] = valuesOf(record, [isPubmed ? 'IS' : 'SN']);
  const number = /^[^\s;,(]+/.exec(written ?? '')?.[0];
  return { [/^\d{4}-?\d{3}[\dX]$/i.test(number ?? '') ? 'ISSN' : 'ISBN']: number };
}

/** The most exact of the dates that name the same year. */
function issuedIn(record: Pick<RisRecord, 'tags'>): CslDate | undefined {
  const [month] = valuesOf(record, ['PD']);
  const dates = ['PY', 'Y1', 'YR', 'DA', 'DP']
    .flatMap(tag => valuesOf(record, [tag]))
    // Web of Science has month and day apart from the year.
    .flatMap(date => (month === undefined ? [date] : [date, `${month} ${date}`]))
    .map(risDate)
    .filter(date => date !== undefined);
  const [first] = dates;
  const year = yearIn(first);
  const exact = (date: CslDate) => date['date-parts']?.[0]?.length ?? 0;
  return dates
    .filter(date => year === undefined || yearIn(date) === year)
    .reduce<CslDate | undefined>((best, date) => (best && exact(best) >= exact(date) ? best : date), first);
}

function yearIn(date: CslDate | undefined): number | undefined {
  return date?.['date-parts']?.[0]?.[0];
}

/** `2011/03/15/other`, any part of which may be empty. */
function risDate(text: string): CslDate | undefined {
  const parts = text.split('/');
  const numbers = parts.slice(0, 3).filter(part => /^\s*\d+\s*$/.test(part));
  return parts.length > 1 ? cslDate(numbers.map(part => part.trim()).join('-')) : cslDate(text);
}

function customOf(tags: RisRecord['tags']): Readonly<Record<string, string>> {
  const names = [...new Set(tags.map(([tag]) => tag))].filter(
    tag => !TOLD.has(tag) && !OF_DATABASE.test(tag),
  );
  const values = (name: string) => tags.filter(([tag]) => tag === name).map(([, value]) => value);
  return Object.fromEntries(names.map(name => [name, values(name).join('; ')]));
}
