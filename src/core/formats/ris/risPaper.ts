import type { Author, PaperInput } from '../../paper/paper';
import { foldSpace } from '../foldSpace';
import { arxivIdOf, arxivIdOfDoi, doiOf, yearOf } from '../identifiers';
import { withoutMarkup } from '../withoutMarkup';
import type { RisRecord } from './risRecords';

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
    year: ['PY', 'Y1', 'DA', 'YR', 'DP', 'Y2']
      .map(tag => yearOf(first(tag)))
      .find(year => year !== undefined),
    venue: first(...JOURNALS, ...(isPart || title !== undefined ? ['BT'] : []), 'T3', 'PB'),
    doi,
    arxivId: arxivIdOf(/arxiv/i.test(url ?? '') ? url : undefined) ?? arxivIdOfDoi(doi) ?? arxivIdIn(record),
    url,
    keywords: valuesOf(record, ['KW', 'OT'])
      .flatMap(words => words.split(/[;\n]/))
      .flatMap(word => word.trim() || []),
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
  const lists = [['FAU'], ['AU', 'A1'], ['A2', 'ED']].map(tags => valuesOf(record, tags));
  const names = lists.find(list => list.length > 0) ?? [];
  return names
    .flatMap(line => line.split(';'))
    .map(readName)
    .filter(author => author.family !== '');
}

function readName(name: string): Author {
  const [family = '', given = '', suffix = ''] = name.split(',').map(part => part.trim());
  const last = [family, suffix].filter(part => part !== '').join(' ');
  return given === '' ? { family: last } : { given, family: last };
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
