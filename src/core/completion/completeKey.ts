import type { Library } from '../library/libraryTypes';
import { isFrom } from '../formats/bibliography';
import type { Paper } from '../paper/paper';
import { pandocKey } from '../citations/citationForm';
import { matchEntries } from './matchEntries';
import { matchKeys } from './matchKeys';
import type { OwnEntries } from './ownEntries';
import type { WrittenKey } from './writtenKey';

/** A paper that a key which is being written may mean. */
export interface KeyCompletion {
  readonly key: string;
  /** What is written for the key: it may need braces. */
  readonly written: string;
  readonly paper: Paper;
  /** Whether the document's bibliography has it, or only the library: then the key is what its new entry will have. */
  readonly from: 'bibliography' | 'library';
}

/** So many entries of the bibliography are offered, and so many papers of the library behind them. */
const MOST_ENTRIES = 100;
const MOST_PAPERS = 30;

/** Behind such a mark a key may go on, but mostly the sentence does. A hyphen joins words that a paper is sought by. */
const MARK = /[^\p{L}\p{N}_-]$/u;

/**
 * The papers that a written key may mean, best first: those of the document's bibliography by key, authors, title and words
 * of the abstract, then what the library's search finds. A paper that the bibliography has is offered under its key there,
 * one that the same citation has not at all. Nothing typed: the bibliography in its order. `sources` are the sources of
 * the library that the document cites from, too, by their addresses.
 */
export function completeKey(
  { query, cited, form, isBraced }: WrittenKey,
  bibliography: OwnEntries,
  library: Library,
  sources: ReadonlySet<string> = new Set(),
): KeyCompletion[] {
  const isCited = (keys: readonly string[]) => keys.some(key => cited.includes(key));
  const isOver = form !== 'command' && form !== 'role' && MARK.test(query);
  const papers = isOver ? matchKeys(library.papers, query) : findPapers(query, library, sources);
  const entries = papers.map(paper => bibliography.entryOf(paper));
  const own = new Set([
    ...matchEntries(query, bibliography, isOver ? 'keys' : 'all'),
    ...entries.filter(entry => entry !== undefined),
  ]);
  const others = papers.filter((_, place) => entries[place] === undefined);
  const isOwn = (paper: Paper) => isFrom(paper, sources);
  const write = (key: string) => (isBraced || !form.startsWith('pandoc') ? key : pandocKey(key).slice(1));
  return [
    ...[...own]
      .filter(({ keys }) => !isCited(keys))
      .slice(0, MOST_ENTRIES)
      .map(({ key, paper }) => ({
        key,
        written: write(key),
        paper: library.findByTitle(paper.title || key) ?? paper,
        from: 'bibliography' as const,
      })),
    ...[...others.filter(isOwn), ...others.filter(paper => !isOwn(paper)).slice(0, MOST_PAPERS)]
      .map(paper => ({ paper, key: bibliography.newKeyOf(paper) }))
      .filter(({ paper, key }) => !isCited([key, paper.citationKey, ...(paper.otherKeys ?? [])]))
      .map(({ paper, key }) => ({
        key,
        written: write(key),
        paper,
        from: isOwn(paper) ? ('bibliography' as const) : ('library' as const),
      })),
  ];
}

/** The papers of the library whose keys begin so, then those that its search finds. */
function findPapers(query: string, library: Library, sources: ReadonlySet<string>): readonly Paper[] {
  if (query === '') {
    const own = sources.size === 0 ? [] : firstFrom(sources, library);
    return [...own, ...library.papers.slice(0, MOST_PAPERS).filter(paper => !isFrom(paper, sources))];
  }
  const limit = sources.size === 0 ? MOST_PAPERS : MOST_ENTRIES;
  const found = library.search(query, { limit }).map(({ paper }) => paper);
  return [...new Set([...matchKeys(library.papers, query), ...found])];
}

function firstFrom(sources: ReadonlySet<string>, { papers }: Library): Paper[] {
  const found: Paper[] = [];
  for (let place = 0; place < papers.length && found.length < MOST_ENTRIES; place++) {
    const paper = papers[place];
    found.push(...(paper && isFrom(paper, sources) ? [paper] : []));
  }
  return found;
}
