import {
  Catalogue,
  createLibrary,
  topicsOf,
  type BrowseView,
  type PaperInput,
  type Taxonomy,
} from '../../../src/core';

export const taxonomy: Taxonomy = [
  {
    id: 'decision',
    label: 'Decision',
    topics: [
      { id: 'rl', label: 'Reinforcement learning', scope: 'Rewards.' },
      { id: 'robotics', label: 'Robotics', scope: '' },
    ],
  },
];

/** A catalogue of these papers; their keywords count as their sources. */
export function catalogueOf(papers: readonly PaperInput[]): Catalogue {
  return new Catalogue(createLibrary(papers), {
    taxonomy,
    topicsOf: paper => topicsOf(paper, taxonomy),
    sourcesOf: paper => paper.keywords,
  });
}

/** A view without own topics. */
export const by = (grouping: BrowseView['grouping'], order: BrowseView['order'] = 'title'): BrowseView => ({
  grouping,
  order,
});

/** The labels and counts of the groups at a place. */
export function groupsAt(catalogue: Catalogue, view: BrowseView, path?: readonly string[]) {
  return catalogue.browse(view, path).groups.map(({ label, count }) => [label, count]);
}

/** The titles of the papers at a place. */
export const titlesAt = (catalogue: Catalogue, view: BrowseView, path: readonly string[]) =>
  catalogue.browse(view, path).papers.map(paper => paper.title);

/** What a catalogue holds. */
export interface Walk {
  /** The papers by their ids, as often as they are listed. */
  readonly papers: readonly string[];
  /** The most rows of one level. */
  readonly rows: number;
}

/** Opens every group below a place. */
export function walk(catalogue: Catalogue, view: BrowseView, path: readonly string[] = []): Walk {
  const { groups, papers } = catalogue.browse(view, path);
  const below = groups.map(({ id }) => walk(catalogue, view, [...path, id]));
  return {
    papers: [...papers.map(({ id }) => id), ...below.flatMap(found => found.papers)],
    rows: Math.max(groups.length + papers.length, ...below.map(found => found.rows)),
  };
}
