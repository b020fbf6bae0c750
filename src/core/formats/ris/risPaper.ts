import type { Author, PaperInput } from '../../paper/paper';
import { foldSpace } from '../foldSpace';
import { arxivIdOf, arxivIdOfDoi, doiOf, yearOf } from '../identifiers';
import { withoutMarkup } from '../withoutMarkup';
import { KEYWORDS, type RisRecord } from './risRecords';

const JOURNALS = ['T2', 'JO', 'JF', 'JT', 'JA', 'J1', 'J2', 'TA'];

/** The citation key of a record: what reference managers put under `ID` or `LB`. */
export function keyOfRecord(record: RisRecord): string {
  return (valuesOf(record, ['ID', 'LB'])[0] ?? '').replace(/\s+/g, '_');
}

/**
 * The paper that a RIS record describes. Of a family of tags the first that has a value counts: writers disagree about
 * which to use (the RIS specification of 2001 and that of 2011, EndNote, Zotero, Mendeley, PubMed, publishers).
 */
export function paperOfRecord(record: RisRecord, id: string | undefined): PaperInput {
  const first = (...tags: readonly string[]) => firstOf(record, tags);
  const key = keyOfRecord(record);
  const title = first('TI', 'T1', 'CT');
  const isWhole = /^(?:BOOK|EBOOK|EDBOOK|THES|RPRT)$/.test(first('TY') ?? '');
  const isPart = /^(?:CHAP|CPAPER|ECHAP|DICT|ENCYC)$/.test(first('TY') ?? '');
  const url = urlOf(record);
  const doi = doiOf(first('DO', 'DOI')) ?? pubmedDoi(record) ?? doiOf(url) ?? doiOf(first('M3', 'N1'));
  const people = authorsOf(record);
  return {
    id,
    citationKey: key || undefined,
    title: title ?? (isPart ? undefined : first('BT')) ?? '',
    abstract: first('AB', 'N2') ?? '',
    authors: people.filter(person => !isOthers(person)),
    authorsPartial: people.some(isOthers) || undefined,
    // Y2 is the day on which somebody looked at a page.
    year: ['PY', 'Y1', 'DA', 'YR', 'DP'].map(tag => yearOf(first(tag))).find(year => year !== undefined),
    // Of a book or a thesis these are the series.
    venue:
      (isWhole ? first('PB') : undefined) ??
      first(...JOURNALS, ...(isPart || title !== undefined ? ['BT'] : []), 'T3', 'PB'),
    doi,
    arxivId: arxivIdOf(/arxiv/i.test(url ?? '') ? url : undefined) ?? arxivIdOfDoi(doi) ?? arxivIdIn(record),
    url,
    keywords: record.tags
      .filter(([tag]) => KEYWORDS.has(tag))
      .flatMap(([, words]) => words.split(/[;\n]/))
      .flatMap(word => foldSpace(withoutMarkup(word)) || []),
  };
}

/** EndNote writes `<Go to ISI>://WOS:…`, which leads nowhere. */
function urlOf(record: RisRecord): string | undefined {
  const addresses = valuesOf(record, ['UR', 'L2', 'LK', 'L3'])
    .filter(value => !value.startsWith('<'))
    .flatMap(value => value.split(/;(?=https?:)|\s+/));
  return addresses.find(address => /^https?:\/\//i.test(address)) ?? addresses[0];
}

/** PubMed writes `LID - 10.1000/182 [doi]`. */
function pubmedDoi(record: RisRecord): string | undefined {
  const ids = valuesOf(record, ['LID', 'AID']).filter(value => value.endsWith('[doi]'));
  return ids.map(value => doiOf(value.replace('[doi]', ''))).find(doi => doi !== undefined);
}

function arxivIdIn(record: RisRecord): string | undefined {
  const places = valuesOf(record, ['M1', 'AN', 'T2', 'JO', 'N1', 'C7', 'SP']).filter(value =>
    /arxiv/i.test(value),
  );
  return places.map(arxivIdOf).find(id => id !== undefined);
}

/** People come as `Family, Given, Suffix`, by some writers several to a line. PubMed gives full names under `FAU`. */
function authorsOf(record: RisRecord): Author[] {
  const lists = [['FAU'], ['AU', 'A1'], ['A2', 'ED', 'FED'], ['A3', 'A4']].map(tags =>
    valuesOf(record, tags),
  );
  const names = lists.find(list => list.length > 0) ?? [];
  const isPubmed = record.tags.some(([tag]) => tag === 'PMID');
  const people = names
    .flatMap(line => line.split(';'))
    .map(name => readName(name, isPubmed))
    .filter(author => author.family !== '');
  return [...people, ...valuesOf(record, ['CN']).map(family => ({ family }))];
}

/** What persons are not called. */
const INSTITUTION =
  /\b(?:Office|Department|Bureau|Agency|Institut\w*|University|Universit\w+|Group|Team|Committee|Commission|Council|Association|Society|Press|Center|Centre|Ministry|Survey|Service|Navy|Army|Congress|Government|Inc|Ltd|Corporation)\b/i;
function readName(name: string, isPubmed: boolean): Author {
  const known = name.includes(',')
    ? undefined
    : (givenFirst(name) ?? (isPubmed ? initialsLast(name) : undefined));
  if (known !== undefined) {
    return known;
  }
  const [family = '', given = '', suffix = ''] = name.split(',').map(part => part.trim());
  return { ...(given === '' ? {} : { given }), family, ...(suffix === '' ? {} : { suffix }) };
}

const INITIALS = /^(?:\p{Lu}\.-?){1,4}$/u;
const PARTICLE = /^(?:van|von|de|der|den|di|da|do|du|del|della|dos|la|le|el|ter|ten|al|bin|ibn)$/;
const CAPITALISED = /^\p{Lu}[\p{L}'’-]*$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** A given name with an initial before the family: "A. Marsh", "Anna B. van der Lake Jr."; undefined for institutions. */
function givenFirst(name: string): Author | undefined {
  const words = name.trim().split(/\s+/);
  const end = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.length - 1 : words.length;
  const last = words.findLastIndex(word => INITIALS.test(word));
  const family = words.slice(last + 1, end);
  const isPerson =
    last >= 0 &&
    words.slice(0, last).every(word => INITIALS.test(word) || CAPITALISED.test(word)) &&
    CAPITALISED.test(family.at(-1) ?? '') &&
    family.every(word => PARTICLE.test(word) || CAPITALISED.test(word)) &&
    !INSTITUTION.test(name);
  const suffix = words[end];
  return isPerson
    ? {
        given: words.slice(0, last + 1).join(' '),
        family: family.join(' '),
        ...(suffix === undefined ? {} : { suffix }),
      }
    : undefined;
}

/** As PubMed writes names: "van der Marsh AB". */
function initialsLast(name: string): Author | undefined {
  const words = name.trim().split(/\s+/);
  const given = words.at(-1) ?? '';
  const family = words.slice(0, -1).join(' ');
  return /^\p{Lu}{1,3}$/u.test(given) && /\p{Ll}/u.test(family) ? { given, family } : undefined;
}

function isOthers({ given, family }: Author): boolean {
  return given === undefined && /^(?:others|et al\.?)$/i.test(family);
}

function firstOf(record: RisRecord, tags: readonly string[]): string | undefined {
  for (const tag of tags) {
    const [value] = valuesOf(record, [tag]);
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

function valuesOf(record: RisRecord, tags: readonly string[]): string[] {
  return record.tags
    .filter(([tag, value]) => tags.includes(tag) && value !== '')
    .map(([, value]) => foldSpace(withoutMarkup(value)));
}
