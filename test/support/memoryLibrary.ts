import type { Library, LibraryChange } from '../../src/core/library/libraryTypes';
import type { Paper, PaperInput } from '../../src/core/paper';
import { squash } from '../../src/core/text/squash';
import { Emitter } from '../../src/core/util/event';

/** A library without search: papers in a list, ids and keys made from a counter where the input has none. */
export function createMemoryLibrary(inputs: Iterable<PaperInput>): Library {
  let papers: readonly Paper[] = [];
  const byTitle = new Map<string, Paper>();
  const byKey = new Map<string, Paper>();
  const changed = new Emitter<LibraryChange>();
  let count = 0;
  const remember = (input: PaperInput): Paper => {
    const paper = fillIn(input, ++count);
    [paper.title, ...paper.alsoTitled].forEach(title => byTitle.set(squash(title), paper));
    byKey.set(paper.citationKey, paper);
    return paper;
  };
  const library: Library = {
    get papers() {
      return papers;
    },
    find: id => papers.find(paper => paper.id === id),
    findByTitle: title => byTitle.get(squash(title)),
    findByKey: key => byKey.get(key),
    add(more) {
      const added = [...more].map(remember);
      papers = [...papers, ...added];
      changed.fire({ added, removed: [] });
      return added;
    },
    remove(gone) {
      const removed = [...gone].flatMap(input => byTitle.get(squash(input.title)) ?? []);
      papers = papers.filter(paper => !removed.includes(paper));
      removed.forEach(paper => byTitle.delete(squash(paper.title)));
      changed.fire({ added: [], removed });
    },
    search: () => [],
    serialize: () => '',
    onDidChange: changed.event,
  };
  library.add(inputs);
  return library;
}

function fillIn(input: PaperInput, count: number): Paper {
  const known = Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
  );
  return {
    id: `paper-${count}`,
    citationKey: `key${count}`,
    title: input.title,
    abstract: input.abstract,
    authors: [],
    keywords: [],
    alsoTitled: [],
    topics: [],
    ...known,
  };
}
