import { type MapContent, topicWeight } from '../mapContent';

/**
 * How much sharing areas and topics counts beside sharing subjects (a direction of length 1). With these areas form
 * regions, while the nearest papers by subject stay nearly as near as without them (see `bench:map`).
 */
const AREA = 0.8;
const TOPIC = 0.6;

/** Rows of equal length, one for each paper. */
export interface MapVectors {
  readonly dimensions: number;
  readonly rows: Float32Array;
}

/** What papers are placed by: the areas, topics and subjects of each side by side, nearer when they share more. */
export function mapVectors({ papers, topics, areas, latentVectors }: MapContent): MapVectors {
  const latentFrom = areas.length + topics.length;
  const dimensions = latentFrom + latentVectors.dimensions;
  const rows = new Float32Array(papers.length * dimensions);
  papers.forEach((paper, place) => {
    const row = rows.subarray(place * dimensions, (place + 1) * dimensions);
    const byArea = row.subarray(0, areas.length);
    const byTopic = row.subarray(areas.length, latentFrom);
    paper.topics.forEach((topic, rank) => {
      const area = topics[topic]?.area ?? paper.area;
      byTopic[topic] = (byTopic[topic] ?? 0) + topicWeight(rank);
      byArea[area] = (byArea[area] ?? 0) + topicWeight(rank);
    });
    if (paper.topics.length === 0) {
      byArea[paper.area] = 1;
    }
    stretch(byArea, AREA);
    stretch(byTopic, TOPIC);
    const start = place * latentVectors.dimensions;
    row.set(latentVectors.rows.subarray(start, start + latentVectors.dimensions), latentFrom);
    stretch(row.subarray(latentFrom), 1);
  });
  return { dimensions, rows };
}

/** Gives a vector this length; one of length 0 stays. */
function stretch(vector: Float32Array, length: number): void {
  const present = Math.hypot(...vector);
  vector.forEach((value, axis) => (vector[axis] = present === 0 ? 0 : (value / present) * length));
}
