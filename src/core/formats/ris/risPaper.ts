import type { PaperInput } from '../../paper/paper';
import { foldSpace } from '../foldSpace';
import { arxivIdOf, arxivIdOfDoi, doiOf, yearOf } from '../identifiers';
import { withoutMarkup } from '../withoutMarkup';
import { authorsOf } from './risNames';
import { KEYWORDS, type RisRecord, valuesOf } from './risRecords';

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
  const title = titleOf(record);
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
    authors: people.authors,
    authorsPartial: people.partial || undefined,
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

/** PubMed ends titles with a full stop. */
export function titleOf(record: Pick<RisRecord, 'tags'>): string | undefined {
  const title = firstOf(record, ['TI', 'T1', 'CT']);
  return firstOf(record, ['PMID']) === undefined ? title : title?.replace(/(?<=[\p{L}\p{N})])\.$/u, '');
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

function firstOf(record: Pick<RisRecord, 'tags'>, tags: readonly string[]): string | undefined {
  for (const tag of tags) {
    const [value] = valuesOf(record, [tag]);
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}
