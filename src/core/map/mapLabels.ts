import { densestPlace } from './layout/densestPlace';
import type { MapContent } from './mapContent';
import { pick, type Place, type Positions } from './layout/positions';

/** A name that stands on the map. */
export interface MapLabel {
  readonly text: string;
  readonly kind: 'area' | 'topic';
  readonly place: Place;
  /** The place of its area in the content. */
  readonly area: number;
  /** How many papers it stands for. */
  readonly papers: number;
}

/** How many of a paper's topics count for where the topics' names stand. */
const TELLING_TOPICS = 2;

/** The names of the areas and then of the topics that have papers, those of most papers first, where these are densest. */
export function mapLabels({ papers, topics, areas }: MapContent, positions: Positions): MapLabel[] {
  const byArea = areas.map((): number[] => []);
  const byTopic = topics.map((): number[] => []);
  papers.forEach((paper, number) => {
    byArea[paper.area]?.push(number);
    paper.topics.slice(0, TELLING_TOPICS).forEach(topic => byTopic[topic]?.push(number));
  });
  const label = (kind: MapLabel['kind'], text: string, area: number, numbers: readonly number[]) => {
    const place = densestPlace(pick(positions, numbers));
    return place ? [{ kind, text, area, place, papers: numbers.length }] : [];
  };
  return [
    ...areas.flatMap((text, area) => label('area', text, area, byArea[area] ?? [])).toSorted(byPapers),
    ...topics
      .flatMap(({ label: text, area }, topic) => label('topic', text, area, byTopic[topic] ?? []))
      .toSorted(byPapers),
  ];
}

function byPapers(a: MapLabel, b: MapLabel): number {
  return b.papers - a.papers;
}
