import type { PaperInput } from '../paper';
import { latexToText } from './latexText';
import { parseNames } from './personNames';

/** Field names in lower case and their values as TeX, abbreviations and concatenations resolved. */
export type BibtexFields = ReadonlyMap<string, string>;

/** The paper that a BibTeX entry describes; its id and citation key are the entry's key. */
export function paperOfEntry(key: string, fields: BibtexFields): PaperInput {
  const text = (...names: string[]) => firstText(fields, names);
  const people = parseNames(fields.get('author') ?? fields.get('editor') ?? '');
  const url = verbatim(fields.get('url'));
  return {
    id: key,
    citationKey: key,
    title: [text('title'), text('subtitle')].filter(part => part !== undefined).join(': '),
    abstract: text('abstract') ?? '',
    authors: people.authors,
    authorsPartial: people.partial || undefined,
    year: yearOf(text('date', 'year')),
    venue: text('booktitle', 'journaltitle', 'journal', 'publisher', 'institution', 'school'),
    doi: doiOf(verbatim(fields.get('doi')) ?? url),
    arxivId: arxivIdOf(fields, url),
    url,
    keywords: (text('keywords') ?? '').split(/\s*[,;]\s*/).filter(word => word !== ''),
  };
}

function firstText(fields: BibtexFields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = latexToText(fields.get(name) ?? '');
    if (text !== '') {
      return text;
    }
  }
  return undefined;
}

/** URLs and identifiers are printed as they stand, save for the escapes that BibTeX files give them. */
function verbatim(value: string | undefined): string | undefined {
  const bare = value
    ?.replace(/^\\url\{(.*)\}$/s, '$1')
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/[{}\s]+/g, '');
  return bare === '' ? undefined : bare;
}

function yearOf(text: string | undefined): number | undefined {
  const digits = /\b(\d{4})\b/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function doiOf(text: string | undefined): string | undefined {
  return /\b(10\.\d{4,9}\/\S+)$/.exec(text ?? '')?.[1];
}

const ARXIV_ID = /(?:^|[\s:/])(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/;

function arxivIdOf(fields: BibtexFields, url: string | undefined): string | undefined {
  const isArxiv = /arxiv/i.test(fields.get('archiveprefix') ?? fields.get('eprinttype') ?? '');
  const journal = fields.get('journal') ?? '';
  const candidates = [
    isArxiv ? verbatim(fields.get('eprint')) : undefined,
    /arxiv/i.test(journal) ? /arXiv:\s*([\w./-]+)/i.exec(journal)?.[1] : undefined,
    /arxiv\.org/i.test(url ?? '') ? url : undefined,
    /10\.48550\/arxiv\.(.*)/i.exec(fields.get('doi') ?? '')?.[1],
  ];
  return candidates.map(candidate => ARXIV_ID.exec(candidate ?? '')?.[1]).find(id => id !== undefined);
}
