import type { Library } from '../library/libraryTypes';
import type { Paper } from '../paper';
import { identifyLink } from './identifyLink';
import { TitleIndex } from './titles/titleIndex';

/** What mentions are looked up in, kept up to date with its library. */
export interface LibraryIndex {
  readonly titles: TitleIndex;
  /** Papers by the identifiers that {@link identifyLink} gives. */
  readonly byIdentifier: ReadonlyMap<string, Paper>;
}

const indexes = new WeakMap<Library, LibraryIndex>();

/** The index of a library: built at the first call, afterwards changed only by what comes and goes. */
export function indexOf(library: Library): LibraryIndex {
  const known = indexes.get(library);
  if (known !== undefined) {
    return known;
  }
  const titles = new TitleIndex(library.papers.length);
  const byIdentifier = new Map<string, Paper>();
  const index: LibraryIndex = { titles, byIdentifier };
  const add = (paper: Paper): void => {
    titles.add(paper);
    identifiersOf(paper).forEach(identifier => byIdentifier.set(identifier, paper));
  };
  const remove = (paper: Paper): void => {
    titles.remove(paper);
    identifiersOf(paper).forEach(identifier => byIdentifier.delete(identifier));
  };
  library.papers.forEach(add);
  library.onDidChange(change => {
    change.removed.forEach(remove);
    change.added.forEach(add);
  });
  indexes.set(library, index);
  return index;
}

/** Everything by which a link or an entry may name the paper. */
export function identifiersOf(paper: Paper): string[] {
  const identifiers = [
    paper.arxivId === undefined ? undefined : `arxiv:${paper.arxivId.toLowerCase().replace(/v\d+$/, '')}`,
    paper.doi === undefined ? undefined : `doi:${paper.doi.toLowerCase()}`,
    paper.url === undefined ? undefined : identifyLink(paper.url),
  ];
  return identifiers.filter(identifier => identifier !== undefined);
}
