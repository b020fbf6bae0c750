import type { PaperInput } from '../../paper/paper';
import type { BibtexFields } from './bibtexEntry';
import { addressIn, arxivIdOf, arxivIdOfDoi, doiOf, verbatimText, yearOf } from '../identifiers';
import { latexToText } from '../tex/latexText';
import { parseNames } from '../personNames';
import { journalName } from './journalName';

/** What a paper is made from. */
export interface PaperSource {
  readonly id: string | undefined;
  /** Empty when the entry has none. */
  readonly key: string;
  readonly type: string;
  readonly fields: BibtexFields;
  readonly otherKeys: readonly string[];
}

const VENUES = [
  'booktitle',
  'journaltitle',
  'journal',
  'maintitle',
  'publisher',
  'institution',
  'school',
  'organization',
] as const;

/** Works whose editors are those of the book around them. */
const PART_OF_A_BOOK = /^(?:in|supp|article$|bookinbook$|conference$)/;

/** The paper that a BibTeX entry describes. */
export function paperOfEntry({ id, key, type, fields, otherKeys }: PaperSource): PaperInput {
  const text = (...names: string[]) => firstText(fields, names);
  const editors = PART_OF_A_BOOK.test(type) ? undefined : fields.get('editor');
  const people = parseNames(fields.get('author') ?? editors ?? '');
  const url =
    verbatimText(fields.get('url')) ?? addressIn(fields.get('howpublished')) ?? addressIn(fields.get('note'));
  const doi = doiOf(verbatimText(fields.get('doi'))) ?? doiOf(url);
  return {
    id,
    citationKey: key === '' ? undefined : key,
    ...(otherKeys.length > 0 ? { otherKeys } : {}),
    // A part that nobody gave a title is known by that of the whole.
    title: joinTitle(text('title'), text('subtitle')) || (text('booktitle') ?? ''),
    abstract: text('abstract') ?? '',
    authors: people.authors,
    authorsPartial: people.partial || undefined,
    year: yearOf(text('date')) ?? yearOf(text('year')),
    venue: text(...VENUES),
    doi,
    arxivId: arxivIdOfEntry(fields, url, doi),
    url,
    keywords: (text('keywords', 'keyword') ?? '').split(/[,;]/).flatMap(word => word.trim() || []),
  };
}

function joinTitle(title = '', subtitle = ''): string {
  if (title === '' || subtitle === '') {
    return title + subtitle;
  }
  return title + (/[:?!.–—]$/.test(title) ? ' ' : ': ') + subtitle;
}

function firstText(fields: BibtexFields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const tex = fields.get(name) ?? '';
    const text = name.startsWith('journal') ? journalName(tex) : latexToText(tex);
    if (text !== '') {
      return text;
    }
  }
  return undefined;
}

/** arXiv ids stand in many places, by habit of who wrote the file: arXiv, DBLP, Zotero, INSPIRE. */
function arxivIdOfEntry(fields: BibtexFields, url = '', doi: string | undefined): string | undefined {
  const archive = fields.get('archiveprefix') ?? fields.get('eprinttype') ?? 'arxiv';
  const journal = fields.get('journal') ?? fields.get('journaltitle') ?? '';
  const candidates = [
    /arxiv/i.test(archive) ? verbatimText(fields.get('eprint')) : undefined,
    /arxiv/i.test(journal) ? /arXiv:\s*([\w./-]+)/i.exec(journal)?.[1] : undefined,
    /corr|arxiv/i.test(journal) ? /abs\/([\w./-]+)/i.exec(fields.get('volume') ?? '')?.[1] : undefined,
    ...['number', 'note', 'howpublished', 'pages', 'eid'].map(
      name => /arXiv:\s{0,9}([\w./-]+)/i.exec(fields.get(name) ?? '')?.[1],
    ),
    /arxiv\.org/i.test(url) ? url : undefined,
  ];
  return candidates.map(arxivIdOf).find(id => id !== undefined) ?? arxivIdOfDoi(doi);
}
