import type { Library, LibraryChange } from '../library/libraryTypes';
import type { Paper } from '../paper/paper';
import { sharedSteps } from '../util/sharedSteps';
import { runAtOnce, visitInSteps, type Steps } from '../util/steps';
import { LinkIndex } from '../library/links/linkIndex';
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

/** When more papers come at once, it is as quick to build the index anew, and that can be done in steps. */
const MOST_AT_ONCE = 1000;

const indexes = new WeakMap<Library, () => Steps<LibraryIndex>>();

/** The index of a library: built at the first call, afterwards changed only by what comes and goes. */
export function indexOf(library: Library): LibraryIndex {
  return runAtOnce(indexSteps(library));
}

/** The same in steps, which all who ask for it share. Papers may come and go between them. */
export function indexSteps(library: Library): Steps<LibraryIndex> {
  const known = indexes.get(library) ?? sharedSteps(() => build(library));
  indexes.set(library, known);
  return known();
}

function* build(library: Library): Steps<LibraryIndex> {
  const { papers } = library;
  const index = {
    titles: new TitleIndex(papers.length),
    pairs: new WordPairIndex(papers.length),
    names: new NameIndex(papers.length),
    links: new LinkIndex(),
  };
  const parts = Object.values(index);
  const add = (paper: Paper): void => parts.forEach(part => part.add(paper));
  const apply = (change: LibraryChange): void => {
    change.removed.forEach(paper => parts.forEach(part => part.remove(paper)));
    change.added.forEach(add);
  };
  let waiting: LibraryChange[] | undefined = [];
  const subscription = library.onDidChange(change => {
    if (change.added.length + change.removed.length > MOST_AT_ONCE) {
      subscription.dispose();
      indexes.delete(library);
    } else if (waiting) {
      waiting.push(change);
    } else {
      apply(change);
    }
  });
  yield* visitInSteps(papers, add);
  waiting.forEach(apply);
  waiting = undefined;
  return index;
}
