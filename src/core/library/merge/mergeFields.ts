import type { PaperInput } from '../../paper/paper';
import { hashText } from '../../text/hash';
import { squash } from '../../text/squash';
import { paperId } from '../../paper/normalizePaper';
import type { SourceEntry } from './sourceEntry';

/** One list for all papers that have none. */
const NONE: readonly never[] = [];

/**
 * One paper from the entries that describe it. The entries come in the order of {@link placeOf}: the reader's files by
 * name, then the bundled library. Title, year, venue, identifiers, link and citation key are the first that an entry has,
 * so the reader's word counts before the bundled one; the authors are the first complete list. The abstract is the
 * longest, the written summary and the entry that is kept whole are the first. Keys, other titles, keywords, paraphrases, topics
 * and sources are united. The id is that of the bundled paper where there is one, so that it is the same paper with and
 * without the reader's entry.
 */
export function mergeFields(entries: readonly SourceEntry[]): PaperInput {
  const papers = entries.map(entry => entry.paper);
  const [first] = entries;
  if (first && entries.length === 1 && first.source === undefined) {
    return first.paper;
  }
  const title = papers.find(paper => paper.title !== '')?.title ?? '';
  const [citationKey, ...otherKeys] = distinct(
    [...papers.map(paper => paper.citationKey ?? ''), ...papers.flatMap(paper => paper.otherKeys ?? [])],
    key => key,
  );
  const sources = distinct(
    entries.map(entry => entry.source ?? ''),
    source => source,
  );
  const summary = firstOf(papers, 'summary');
  const entry = firstOf(papers, 'entry');
  return {
    id: idOf(entries),
    citationKey,
    ...(otherKeys.length > 0 ? { otherKeys } : {}),
    title,
    abstract: papers.reduce(
      (longest, { abstract }) => (abstract.length > longest.length ? abstract : longest),
      '',
    ),
    ...(summary === undefined || summary === null ? {} : { summary }),
    ...authorsOf(papers),
    ...yearsOf(papers),
    venue: firstOf(papers, 'venue'),
    doi: firstOf(papers, 'doi'),
    arxivId: firstOf(papers, 'arxivId'),
    url: firstOf(papers, 'url'),
    keywords: unite(papers, 'keywords', word => word.toLowerCase()),
    alsoTitled: otherTitles(papers, title),
    paraphrases: unite(papers, 'paraphrases', phrase => phrase),
    topics: unite(papers, 'topics', topic => topic),
    ...(sources.length > 0 ? { sources } : {}),
    ...(entry ? { entry } : {}),
  };
}

/** The id of a paper that only one entry of the reader's describes, by the place of the entry. */
export function ownId(place: string): string {
  return hashText(place);
}

function idOf(entries: readonly SourceEntry[]): string {
  const bundled = entries.find(entry => entry.source === undefined);
  return bundled ? paperId(bundled.paper) : ownId(entries[0]?.place ?? '');
}

function firstOf<K extends 'summary' | 'year' | 'venue' | 'doi' | 'arxivId' | 'url' | 'entry'>(
  papers: readonly PaperInput[],
  name: K,
): PaperInput[K] {
  return papers.find(paper => Boolean(paper[name]))?.[name];
}

/** Both years of the first that has any: those of another record may be other versions' years. */
function yearsOf(papers: readonly PaperInput[]): Pick<PaperInput, 'year' | 'preprintYear'> {
  const { year, preprintYear } = papers.find(paper => Boolean(paper.year)) ?? {};
  return { year, ...(preprintYear ? { preprintYear } : {}) };
}

function unite(
  papers: readonly PaperInput[],
  name: 'keywords' | 'paraphrases' | 'topics',
  kindOf: (item: string) => string,
): readonly string[] {
  const lists = papers.flatMap(paper => (paper[name]?.length ? [paper[name]] : []));
  const [first = NONE] = lists;
  return distinct(lists.length > 1 ? lists.flat() : first, kindOf);
}

function otherTitles(papers: readonly PaperInput[], title: string): readonly string[] {
  const titles = papers.flatMap(paper => [paper.title, ...(paper.alsoTitled ?? [])]);
  return titles.every(other => other === title)
    ? NONE
    : distinct(titles, squash).filter(other => squash(other) !== squash(title));
}

function authorsOf(papers: readonly PaperInput[]): {
  authors: PaperInput['authors'];
  authorsPartial: true | undefined;
} {
  const named = papers.filter(paper => (paper.authors ?? []).length > 0);
  const { authors, authorsPartial } = named.find(paper => !paper.authorsPartial) ?? named[0] ?? {};
  return { authors: authors ?? [], authorsPartial: authorsPartial ? true : undefined };
}

/** The first of each kind, without those that say nothing; the list itself where that is all of it. */
function distinct(list: readonly string[], kindOf: (item: string) => string): readonly string[] {
  if (list.length === 0) {
    return list;
  }
  const seen = new Set<string>();
  const firsts = list.filter(item => {
    const kind = kindOf(item);
    const isNew = kind !== '' && !seen.has(kind);
    seen.add(kind);
    return isNew;
  });
  return firsts.length === list.length ? list : firsts;
}
