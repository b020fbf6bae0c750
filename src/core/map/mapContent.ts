import * as l10n from '@vscode/l10n';
import type { Library } from '../library/libraryTypes';
import type { Paper } from '../paper/paper';
import { byline } from '../paper/byline';
import { plainLine } from '../text/escape';
import type { LatentVectors } from '../search/latent/latentVectors';
import type { Taxonomy } from '../topics/taxonomy';
import type { TopicModel } from '../topics/topicModel';
import { topicIdsOf } from '../topics/topicsOf';

/** A topic on the map. */
export interface MapTopic {
  readonly label: string;
  /** The place of its area in {@link MapContent.areas}. */
  readonly area: number;
}

/** A paper on the map. */
export interface MapPaper {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  /** The places of its topics in {@link MapContent.topics}, most important first. */
  readonly topics: readonly number[];
  /** The place of the area that most of its topics lie in; that of the last area, "Other", when it has none. */
  readonly area: number;
}

/** What a map shows, as plain data. */
export interface MapContent {
  readonly papers: readonly MapPaper[];
  readonly topics: readonly MapTopic[];
  /** The names of the areas in the order of the taxonomy; the last is "Other". */
  readonly areas: readonly string[];
  /** Where each paper stands in the latent space of the library. */
  readonly latentVectors: LatentVectors;
}

/** The papers of a library with all that decides where they lie on its map. */
export function mapContent(library: Library, taxonomy: Taxonomy, model?: TopicModel): MapContent {
  const topics = taxonomy.flatMap((area, place) =>
    area.topics.map(({ id, label }) => ({ id, label: plainLine(label), area: place })),
  );
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const toMapPaper = (paper: Paper): MapPaper => {
    const own = topicIdsOf(paper, model).flatMap(id => places.get(id) ?? []);
    const area = mainArea(own, topics) ?? taxonomy.length;
    return { id: paper.id, title: plainLine(paper.title), byline: byline(paper, 1), topics: own, area };
  };
  return {
    papers: library.papers.map(toMapPaper),
    topics: topics.map(({ label, area }) => ({ label, area })),
    areas: [...taxonomy.map(area => plainLine(area.label)), l10n.t('Other')],
    latentVectors: library.latentVectors(),
  };
}

/** What a topic counts by its rank among the topics of a paper: 1, 1/2, 1/3 … */
export function topicWeight(rank: number): number {
  return 1 / (rank + 1);
}

/** The area in which the topics weigh most, the more important topic's where two weigh the same. */
function mainArea(own: readonly number[], topics: readonly MapTopic[]): number | undefined {
  const weights = new Map<number, number>();
  own.forEach((place, rank) => {
    const area = topics[place]?.area ?? 0;
    weights.set(area, (weights.get(area) ?? 0) + topicWeight(rank));
  });
  const [heaviest] = [...weights].toSorted(([, a], [, b]) => b - a);
  return heaviest?.[0];
}
