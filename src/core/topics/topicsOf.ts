import type { Paper } from '../paper/paper';
import { assignTopics } from './assignTopics';
import { explainTopic } from './explainTopic';
import type { Taxonomy, Topic } from './taxonomy';
import type { TopicModel } from './topicModel';

/** A topic of a paper, and how it came by it. */
export interface PaperTopic extends Topic {
  /** False when a person chose it. */
  readonly assigned: boolean;
  /** For an assigned topic the words and phrases of the paper that spoke for it, loudest first, at most five. */
  readonly why: readonly string[];
}

/** What topics depend on. */
export type Topical = Pick<Paper, 'title' | 'abstract' | 'topics'>;

const known = new WeakMap<Taxonomy, ReadonlyMap<string, Topic>>();

/**
 * The topics of a paper, most important first: those that a person chose; where nobody did, those that the model assigns;
 * none when nothing fits. Ids unknown to the taxonomy are left out.
 */
export function topicsOf(paper: Topical, taxonomy: Taxonomy, model?: TopicModel): PaperTopic[] {
  const assigned = paper.topics.length === 0;
  return plainTopicsOf(paper, taxonomy, model).map(topic => {
    const reasons = assigned && model ? explainTopic(paper, topic.id, model) : [];
    return { ...topic, assigned, why: reasons.map(reason => reason.phrase) };
  });
}

/** The same topics without where they come from, which is quicker to say of many papers. */
export function plainTopicsOf(paper: Topical, taxonomy: Taxonomy, model?: TopicModel): Topic[] {
  const byId = topicsById(taxonomy);
  return topicIdsOf(paper, model).flatMap(id => byId.get(id) ?? []);
}

/** The ids of a paper's topics, most important first, without their reasons. */
export function topicIdsOf(paper: Topical, model?: TopicModel): readonly string[] {
  return paper.topics.length > 0 || model === undefined ? paper.topics : assignTopics(paper, model);
}

function topicsById(taxonomy: Taxonomy): ReadonlyMap<string, Topic> {
  const topics =
    known.get(taxonomy) ?? new Map(taxonomy.flatMap(area => area.topics).map(topic => [topic.id, topic]));
  known.set(taxonomy, topics);
  return topics;
}
