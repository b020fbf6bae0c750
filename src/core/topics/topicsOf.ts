import type { Paper } from '../paper';
import type { Taxonomy, Topic } from './taxonomy';

/** The topics of a paper, most important first; none when nobody labelled it. Ids unknown to the taxonomy are left out. */
export function topicsOf(paper: Pick<Paper, 'topics'>, taxonomy: Taxonomy): Topic[] {
  const topics = taxonomy.flatMap(area => area.topics);
  return paper.topics.flatMap(id => topics.filter(topic => topic.id === id));
}
