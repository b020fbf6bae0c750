import type { PaperInput } from '../../paper/paper';
import { foldSpace } from '../foldSpace';
import { arxivIdOf, arxivIdOfDoi, doiOf, yearOf } from '../identifiers';
import { withoutMarkup } from '../withoutMarkup';
import { type CslItem, fieldOf, isItem, listOf, textOf } from './cslItem';
import { readCslNames } from './cslNames';

/** The citation key of an item: its own, the one that Better BibTeX keeps in the note, or its id. */
export function keyOfItem(item: CslItem): string {
  return (
    text(item, 'citation-key', 'citekey') ||
    (notesOf(item).get('citation key') ?? text(item, 'id')) ||
    text(item, 'id')
  );
}

/** The paper that an item of CSL data describes, as Zotero, Pandoc, Mendeley and Crossref write it. */
export function paperOfItem(item: CslItem, id: string | undefined): PaperInput {
  const notes = notesOf(item);
  const key = keyOfItem(item);
  const people = readCslNames(fieldOf(item, 'author') ?? fieldOf(item, 'editor'));
  const url = text(item, 'URL', 'url') || undefined;
  const doi = doiOf(text(item, 'DOI', 'doi') || notes.get('doi')) ?? doiOf(url);
  const otherId = text(item, 'id');
  return {
    id,
    citationKey: key || undefined,
    ...(otherId !== '' && otherId !== key ? { otherKeys: [otherId] } : {}),
    title: text(item, 'title'),
    abstract: text(item, 'abstract').replace(/^abstract[.:]?\s+(?=\p{Lu})/iu, ''),
    authors: people.authors,
    authorsPartial: people.partial || undefined,
    year: yearOfItem(item),
    venue: text(item, 'container-title', 'event-title', 'event', 'publisher') || undefined,
    doi,
    arxivId:
      arxivIdOfItem(item, notes) ?? arxivIdOf(url?.includes('arxiv.org') ? url : '') ?? arxivIdOfDoi(doi),
    url,
    keywords: listOf(fieldOf(item, 'keyword') ?? fieldOf(item, 'keywords'))
      .flatMap(words => textOf(words).split(/[,;]/))
      .flatMap(word => word.trim() || []),
  };
}

function text(item: CslItem, ...names: readonly string[]): string {
  for (const name of names) {
    const value = foldSpace(withoutMarkup(textOf(fieldOf(item, name))));
    if (value !== '') {
      return value;
    }
  }
  return '';
}

/** The lines `Name: value` of a note, in which Zotero keeps fields that CSL lacks; names in lower case. */
function notesOf(item: CslItem): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const line of textOf(fieldOf(item, 'note')).split('\n')) {
    const [, name, value] =
      /^\{?:?([A-Za-z][A-Za-z _-]{1,40}):\s*(\S.*)$/s.exec(line.slice(0, 500).trim()) ?? [];
    if (name !== undefined && value !== undefined) {
      notes.set(name.toLowerCase(), value.length > 1 ? value.replace(/\}$/, '').trimEnd() : value);
    }
  }
  return notes;
}

function yearOfItem(item: CslItem): number | undefined {
  for (const name of ['issued', 'published', 'published-print', 'published-online', 'year']) {
    const year = yearOfDate(fieldOf(item, name));
    if (year !== undefined) {
      return year;
    }
  }
  return undefined;
}

/** A CSL date: `date-parts`, `raw` or `literal`; in older Pandoc files a list of years; in EDTF a string. */
function yearOfDate(date: unknown): number | undefined {
  const [first] = listOf(date);
  if (!isItem(first)) {
    return yearOf(textOf(first));
  }
  const [parts] = listOf(fieldOf(first, 'date-parts'));
  const written = [
    textOf(parts),
    ...['raw', 'literal', 'year', 'edtf'].map(name => textOf(fieldOf(first, name))),
  ];
  return written.map(yearOf).find(year => year !== undefined);
}

function arxivIdOfItem(item: CslItem, notes: ReadonlyMap<string, string>): string | undefined {
  const candidates = [
    notes.get('arxiv'),
    notes.get('arxiv id'),
    ...['number', 'archive_location', 'archive', 'container-title', 'genre'].map(name => {
      const value = text(item, name);
      const isNamed = /arxiv/i.test(value) || /arxiv/i.test(text(item, 'archive') + text(item, 'publisher'));
      return isNamed ? value : undefined;
    }),
    /arXiv:\s{0,9}(\S{1,40})/i.exec(textOf(fieldOf(item, 'note')))?.[1],
  ];
  return candidates.map(arxivIdOf).find(id => id !== undefined);
}
