import type { Paper } from '../paper';
import { initialOf, sortByText } from '../text/sortKey';
import { toBranch, type Branch, type BranchContent } from './branch';
import type { Grouping, PaperGroup } from './browseView';
import { divide } from './divide';
import { countDifferent } from './paperShelves';
import { landmarksOf, orderPapers, type Ordering } from './orderPapers';

/** Papers in their order, in sections where they are too many. */
export function listPapers(papers: readonly Paper[], ordering: Ordering): BranchContent {
  const sort = (members: readonly Paper[]) => orderPapers(members, ordering);
  return divide({
    members: papers,
    list: members => ({ kind: 'papers', papers: sort(members) }),
    sort,
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
export function listNames(
  byName: Iterable<readonly [string, readonly Paper[]]>,
  kind: Grouping,
  ordering: Ordering,
): readonly Branch[] {
  const sort = (members: readonly (readonly [string, readonly Paper[]])[]) =>
    sortByText(members, ([name]) => name);
  const content = divide({
    members: [...byName],
    list: members => ({
      kind: 'branches',
      branches: sort(members).map(([name, papers]) =>
        paperBranch({ id: `= ${name}`, kind, label: name }, papers, ordering),
      ),
    }),
    sort,
    nameOf: ([name]) => name,
    landmarks: [([name]) => ({ label: initialOf(name), rank: 0 })],
    count: members => countDifferent(members.map(([, papers]) => papers)),
    has: (members, paper) => members.some(([, papers]) => papers.includes(paper)),
  });
  return content.kind === 'branches' ? content.branches : [];
}
