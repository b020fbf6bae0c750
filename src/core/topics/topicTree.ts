import type { Paper } from '../paper/paper';
import type { Area, Taxonomy, Topic } from './taxonomy';
import type { TopicModel } from './topicModel';
import { topicIdsOf } from './topicsOf';

/** A topic and its papers by title. */
export interface TopicNode {
  readonly topic: Topic;
  readonly papers: readonly Paper[];
}

/** An area, the number of different papers in it, and those of its topics that have any, in the taxonomy's order. */
export interface AreaNode {
  readonly area: Area;
  readonly count: number;
  readonly topics: readonly TopicNode[];
}

const OTHER_TOPIC: Topic = { id: 'other', label: 'No topic yet', scope: 'Papers that no topic fits.' };
const OTHER_AREA: Area = { id: 'other', label: 'Other', topics: [OTHER_TOPIC] };

/**
 * The papers of a library under their topics, those that the model assigns where nobody labelled a paper. A paper
 * stands under each of its topics; one without any under "Other".
 */
export function topicTree(
  library: { readonly papers: readonly Paper[] },
  taxonomy: Taxonomy,
  model?: TopicModel,
): AreaNode[] {
  const byTopic = new Map<string, Paper[]>();
  const known = new Set(taxonomy.flatMap(area => area.topics.map(topic => topic.id)));
  for (const paper of library.papers) {
    const topics = topicIdsOf(paper, model).filter(id => known.has(id));
    for (const id of topics.length > 0 ? topics : [OTHER_TOPIC.id]) {
      const papers = byTopic.get(id) ?? [];
      papers.push(paper);
      byTopic.set(id, papers);
    }
  }
  return [...taxonomy, OTHER_AREA].map(area => areaNode(area, byTopic)).filter(node => node.count > 0);
}

function areaNode(area: Area, byTopic: ReadonlyMap<string, readonly Paper[]>): AreaNode {
  const topics = area.topics.flatMap(topic => {
    const papers = byTopic.get(topic.id);
    return papers ? [{ topic, papers: papers.toSorted((a, b) => compareTitles(a, b)) }] : [];
  });
  return { area, topics, count: new Set(topics.flatMap(node => node.papers)).size };
}

function compareTitles(a: Paper, b: Paper): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
