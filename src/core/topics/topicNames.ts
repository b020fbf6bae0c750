import type { Taxonomy } from './taxonomy';
import type { TopicModel } from './topicModel';
import { topicIdsOf, type Topical } from './topicsOf';

/** The names under which a paper's topics can be asked for: the ids and labels of the topics and of their areas. */
export function topicNames(taxonomy: Taxonomy, model?: TopicModel): (paper: Topical) => string[] {
  const names = new Map(
    taxonomy.flatMap(area =>
      area.topics.map(({ id, label }): [string, string[]] => [id, [id, label, area.id, area.label]]),
    ),
  );
  return paper => topicIdsOf(paper, model).flatMap(id => names.get(id) ?? [id]);
}
