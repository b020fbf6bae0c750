import * as l10n from '@vscode/l10n';
import type { Paper } from '../paper/paper';
import type { Area, Taxonomy, Topic } from '../topics/taxonomy';
import { oneStep } from '../util/sharedSteps';
import { visitInSteps, type Steps } from '../util/steps';
import { toBranch, type Branch } from './branch';
import type { Ordering } from './orderPapers';
import { paperBranch } from './paperBranches';
import { PaperShelves } from './paperShelves';

/** The areas and in them their topics, in the taxonomy's order; papers without a topic come last. */
export function* topicBranches(
  papers: readonly Paper[],
  {
    taxonomy,
    topicsOf,
  }: { readonly taxonomy: Taxonomy; readonly topicsOf: (paper: Paper) => readonly Topic[] },
  ordering: Ordering,
): Steps<Branch[]> {
  const byTopic = new PaperShelves<string>();
  const byArea = new PaperShelves<Area>();
  const others: Paper[] = [];
  const areaOf = new Map(taxonomy.flatMap(area => area.topics.map(topic => [topic.id, area])));
  yield* visitInSteps(papers, paper => {
    const topics = topicsOf(paper);
    for (const { id } of topics) {
      const area = areaOf.get(id);
      byTopic.put(id, paper);
      if (area) {
        byArea.put(area, paper);
      }
    }
    if (topics.length === 0) {
      others.push(paper);
    }
  });
  const areas = taxonomy.map(area => areaBranch(area, byArea.get(area), byTopic, ordering));
  const other = paperBranch(
    { id: 'other', kind: 'area', label: l10n.t('Other'), note: l10n.t('Papers that no topic fits.') },
    others,
    ordering,
  );
  return [...areas, other].filter(({ group }) => group.count !== 0);
}

function areaBranch(
  { id, label, topics }: Area,
  papers: readonly Paper[],
  byTopic: PaperShelves<string>,
  ordering: Ordering,
): Branch {
  const branches = topics
    .map(topic => {
      const group = { id: topic.id, kind: 'topic', label: topic.label, note: topic.scope } as const;
      return paperBranch(group, byTopic.get(topic.id), ordering);
    })
    .filter(({ group }) => group.count !== 0);
  return toBranch(
    { id, kind: 'area', label, count: papers.length },
    paper => papers.includes(paper),
    () => oneStep(() => ({ kind: 'branches', branches })),
  );
}
