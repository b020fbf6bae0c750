import * as l10n from '@vscode/l10n';
import type { Paper } from '../paper/paper';
import { listedName } from '../paper/fullName';
import { firstLettersOf, initialOf } from '../text/sortKey';
import { visitInSteps, type Steps } from '../util/steps';
import { toBranch, type Branch } from './branch';
import { MOST_ROWS } from './divide';
import type { Ordering } from './orderPapers';
import { listNames, paperBranch } from './paperBranches';
import { PaperShelves } from './paperShelves';

/** What people can be sought under by their family names, coarse before fine. */
const LANDMARKS = [initialOf, firstLettersOf] as const;

/** Some people of a library. */
interface People {
  readonly papers: readonly Paper[];
  /** Whether somebody of this family name is one of them. */
  readonly has: (family: string) => boolean;
  /** What they can still be divided by. */
  readonly landmarks: readonly ((family: string) => string)[];
}

/**
 * The people by name, "He, Kaiming", each with their papers; where they are many, in sections by initial and then by two
 * letters. People are told apart by the spelling of their names. The sections are told from the first letters alone, so
 * that a large library is looked through once and each section when it is opened.
 */
export function* authorBranches(papers: readonly Paper[], ordering: Ordering): Steps<Branch[]> {
  const anonymous: Paper[] = [];
  yield* visitInSteps(papers, paper => {
    if (paper.authors.every(({ family }) => family === '')) {
      anonymous.push(paper);
    }
  });
  const known = yield* listPeople({ papers, has: family => family !== '', landmarks: LANDMARKS }, ordering);
  const unknown = paperBranch(
    { id: 'unknown', kind: 'author', label: l10n.t('No author') },
    anonymous,
    ordering,
  );
  return anonymous.length > 0 ? [...known, unknown] : [...known];
}

function* listPeople(people: People, ordering: Ordering): Steps<readonly Branch[]> {
  const [landmark, ...landmarks] = people.landmarks;
  if (landmark === undefined) {
    return yield* nameBranches(people, ordering);
  }
  const sections = new PaperShelves<string>();
  let count = 0;
  yield* visitInSteps(people.papers, paper => {
    for (const { family } of paper.authors) {
      if (people.has(family)) {
        count += 1;
        sections.put(landmark(family), paper);
      }
    }
  });
  if (count <= MOST_ROWS) {
    return yield* nameBranches(people, ordering);
  }
  const ordered = [...sections].sort(([a], [b]) => (a < b ? -1 : 1));
  if (ordered.length === 1) {
    return yield* listPeople({ ...people, landmarks }, ordering);
  }
  return ordered.map(([label, papers]) => {
    const has = (family: string) => people.has(family) && landmark(family) === label;
    return sectionBranch(label, { papers, has, landmarks }, ordering);
  });
}

function sectionBranch(label: string, people: People, ordering: Ordering): Branch {
  return toBranch(
    { id: label, kind: 'section', label, count: people.papers.length },
    paper => people.papers.includes(paper),
    function* () {
      return { kind: 'branches', branches: yield* listPeople(people, ordering) };
    },
  );
}

function* nameBranches({ papers, has }: People, ordering: Ordering): Steps<readonly Branch[]> {
  const byName = new PaperShelves<string>();
  yield* visitInSteps(papers, paper => {
    for (const author of paper.authors) {
      if (has(author.family)) {
        byName.put(listedName(author), paper);
      }
    }
  });
  return yield* listNames(byName, 'author', ordering);
}
