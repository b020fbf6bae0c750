import * as l10n from '@vscode/l10n';
import type { MapContent } from '../../core';
import { numeral } from './numeral';
import type { ListedPaper } from './paperList';
import type { Selection } from './selection';
import type { Theme } from './canvas/theme';

/** The list ends here; who wants more comes closer or asks more. */
const MOST_LISTED = 200;

/** The papers that are meant, the start of them for the list, and how many they are in words. */
export interface Listing {
  readonly papers: readonly ListedPaper[];
  readonly text: string;
}

/** The hits in their order when something is searched for, else what is lit in the window. */
export function listPapers(
  { papers }: MapContent,
  selection: Selection,
  visible: readonly number[],
  theme: Theme,
): Listing {
  const lit = selection.lit();
  const candidates = selection.query === '' ? visible : selection.hits;
  const meant = candidates.filter(paper => lit?.[paper] !== false);
  const listed = meant.slice(0, MOST_LISTED).flatMap(paper => {
    const { title, byline, area } = papers[paper] ?? { title: '', byline: '', area: 0 };
    return [{ paper, title, byline, color: theme.areas[area]?.point ?? theme.foreground }];
  });
  return {
    papers: listed,
    text: selection.query === '' ? countInView(meant.length) : countFound(meant.length),
  };
}

function countInView(papers: number): string {
  if (papers === 0) {
    return l10n.t('No paper in view');
  }
  return papers === 1 ? l10n.t('1 paper in view') : l10n.t('{0} papers in view', numeral(papers));
}

function countFound(papers: number): string {
  if (papers === 0) {
    return l10n.t('No paper found');
  }
  return papers === 1 ? l10n.t('1 paper found') : l10n.t('{0} papers found', numeral(papers));
}
