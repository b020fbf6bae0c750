import type { Author, Paper } from '../paper';
import { initialOf } from '../text/sortKey';
import { toBranch, type Branch } from './branch';
import { MOST_ROWS } from './divide';
import type { Ordering } from './orderPapers';
import { listNames, paperBranch } from './paperBranches';
import { PaperShelves } from './paperShelves';

/**
 * The people by name, "He, Kaiming", each with their papers; in sections by initial where they are many. People are
 * told apart by the spelling of their names. The sections are told from the first letters alone, so that a large
 * library is looked through once and each section when it is opened.
 */
export function authorBranches(papers: readonly Paper[], ordering: Ordering): Branch[] {
  const byInitial = new PaperShelves<string>();
  const anonymous: Paper[] = [];
  let authors = 0;
  for (const paper of papers) {
    const before = authors;
    for (const { family } of paper.authors) {
      if (family !== '') {
        authors += 1;
        byInitial.put(initialOf(family), paper);
      }
    }
    if (before === authors) {
      anonymous.push(paper);
    }
  }
  const known =
    authors > MOST_ROWS ? initialBranches(byInitial, ordering) : listPeople(papers, () => true, ordering);
  const unknown = paperBranch({ id: 'unknown', kind: 'author', label: 'No author' }, anonymous, ordering);
  return anonymous.length > 0 ? [...known, unknown] : [...known];
}

function initialBranches(byInitial: PaperShelves<string>, ordering: Ordering): Branch[] {
  return [...byInitial]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([initial, papers]) => {
      const belongs = ({ family }: Author) => initialOf(family) === initial;
      return toBranch(
        { id: initial, kind: 'section', label: initial, count: papers.length },
        paper => papers.includes(paper),
        () => ({ kind: 'branches', branches: listPeople(papers, belongs, ordering) }),
      );
    });
}

function listPeople(
  papers: readonly Paper[],
  belongs: (author: Author) => boolean,
  ordering: Ordering,
): readonly Branch[] {
  const byName = new PaperShelves<string>();
  for (const paper of papers) {
    for (const author of paper.authors) {
      if (author.family !== '' && belongs(author)) {
        byName.put(author.given === undefined ? author.family : `${author.family}, ${author.given}`, paper);
      }
    }
  }
  return listNames(byName, 'author', ordering);
}
