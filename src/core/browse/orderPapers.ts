import * as l10n from '@vscode/l10n';
import type { Paper } from '../paper/paper';
import { initialOf, sortByText } from '../text/sortKey';
import type { Steps } from '../util/steps';
import type { BrowseView } from './browseView';

/** What decides the order of papers. */
export type Ordering = Pick<BrowseView, 'order' | 'citations'>;

/** The papers in an order; papers that tie are by title. */
export function orderPapers(papers: readonly Paper[], ordering: Ordering): Steps<readonly Paper[]> {
  return sortByText(papers, paper => paper.title, rankOf(ordering));
}

/** A label under which a paper is sought when there are too many to list, and the place of that label among its like. */
interface Landmark {
  readonly label: string;
  /** Greater comes first; labels of the same rank are by themselves. */
  readonly rank: number;
}

/** The landmarks of an order, coarse before fine. */
export function landmarksOf({ order, citations }: Ordering): ((paper: Paper) => Landmark)[] {
  const initial = ({ title }: Paper) => ({ label: initialOf(title), rank: 0 });
  switch (order) {
    case 'title':
      return [initial];
    case 'year':
      return [
        ({ year }) => ({ label: year === undefined ? l10n.t('No year') : String(year), rank: year ?? 0 }),
        initial,
      ];
    case 'citations':
      return [({ id }) => citedLandmark(citations?.get(id) ?? 0), initial];
  }
}

function citedLandmark(count: number): Landmark {
  const label =
    count === 0
      ? l10n.t('Not cited here')
      : count === 1
        ? l10n.t('Cited once')
        : l10n.t('Cited {0} times', count);
  return { label, rank: count };
}

function rankOf({ order, citations }: Ordering): ((paper: Paper) => number) | undefined {
  switch (order) {
    case 'title':
      return undefined;
    case 'year':
      return ({ year }) => year ?? 0;
    case 'citations':
      return ({ id }) => citations?.get(id) ?? 0;
  }
}
