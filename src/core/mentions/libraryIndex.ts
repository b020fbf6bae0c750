import type { Library } from '../library/libraryTypes';
import type { Paper } from '../paper';
import { LinkIndex } from './links/linkIndex';
import { NameIndex } from './names/nameIndex';
import { TitleIndex } from './titles/titleIndex';
import { WordPairIndex } from './titles/wordPairs';

/** What mentions are looked up in, kept up to date with its library. */
export interface LibraryIndex {
  readonly titles: TitleIndex;
  readonly pairs: WordPairIndex;
  readonly names: NameIndex;
  readonly links: LinkIndex;
}

const indexes = new WeakMap<Library, LibraryIndex>();

/** The index of a library: built at the first call, afterwards changed only by what comes and goes. */
export function indexOf(library: Library): LibraryIndex {
  const known = indexes.get(library);
  if (known !== undefined) {
    return known;
  }
  const count = library.papers.length;
  const index = {
    titles: new TitleIndex(count),
    pairs: new WordPairIndex(count),
    names: new NameIndex(count),
    links: new LinkIndex(),
  };
  const parts = Object.values(index);
  const add = (paper: Paper): void => parts.forEach(part => part.add(paper));
  const remove = (paper: Paper): void => parts.forEach(part => part.remove(paper));
  library.papers.forEach(add);
  library.onDidChange(change => {
    change.removed.forEach(remove);
    change.added.forEach(add);
  });
  indexes.set(library, index);
  return index;
}
