import type { Paper } from '../paper/paper';
import { initialOf, sortByText } from '../text/sortKey';
import type { Steps } from '../util/steps';
import { toBranch, type Branch, type BranchContent } from './branch';
import type { Grouping, PaperGroup } from './browseView';
import { divide } from './divide';
import { countDifferent } from './paperShelves';
import { landmarksOf, orderPapers, type Ordering } from './orderPapers';

/** Papers in their order, in sections where they are too many. */
export function listPapers(papers: readonly Paper[], ordering: Ordering): Steps<BranchContent> {
  return divide({
    members: papers,
    sort: members => orderPapers(members, ordering),
    list: members => ({ kind: 'papers', papers: members }),
    nameOf: paper => paper.title,
    landmarks: landmarksOf(ordering),
    count: members => members.length,
    has: (members, paper) => members.includes(paper),
  });
}

/** A group of papers that knows them already. */
export function paperBranch(
  group: Omit<PaperGroup, 'count'>,
  papers: readonly Paper[],
  ordering: Ordering,
): Branch {
  return toBranch(
    { ...group, count: papers.length },
    paper => papers.includes(paper),
    () => listPapers(papers, ordering),
  );
}

/** One branch for each name, by name, in sections where they are too many. */
export function* listNames(
  byName: Iterable<readonly [string, readonly Paper[]]>,
  kind: Grouping,
  ordering: Ordering,
): Steps<readonly Branch[]> {
  const content = yield* divide({
    members: [...byName],
    sort: members => sortByText(members, ([name]) => name),
    list: members => ({
      kind: 'branches',
      branches: members.map(([name, papers]) =>
        paperBranch({ id: `= ${name}`, kind, label: name }, papers, ordering),
      ),
    }),
    nameOf: ([name]) => name,
    landmarks: [([name]) => ({ label: initialOf(name), rank: 0 })],
    count: members => countDifferent(members.map(([, papers]) => papers)),
    has: (members, paper) => members.some(([, papers]) => papers.includes(paper)),
  });
  return content.kind === 'branches' ? content.branches : [];
}
