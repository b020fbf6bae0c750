import type { MapContent } from '../../src/core';
import { seededRandom } from '../../src/core/util/random';

/** A content of so many papers that are like those of another: each between two papers of one area, with some noise. */
export function syntheticContent(content: MapContent, size: number): MapContent {
  const random = seededRandom(7);
  const { dimensions, rows } = content.latentVectors;
  const latentVectors = { dimensions, rows: new Int8Array(size * dimensions) };
  const numbers = content.papers.map((_, paper) => paper);
  const papers = Array.from({ length: size }, (_, number) => {
    const one = Math.floor(random() * numbers.length);
    const paper = content.papers[one]!;
    const alike = numbers.filter(other => content.papers[other]!.area === paper.area);
    const other = alike[Math.floor(random() * alike.length)]!;
    const share = random() / 2;
    for (let axis = 0; axis < dimensions; axis++) {
      const [a, b] = [rows[one * dimensions + axis]!, rows[other * dimensions + axis]!];
      latentVectors.rows[number * dimensions + axis] = a * (1 - share) + b * share + (random() - 0.5) * 12;
    }
    return { ...paper, id: `paper-${number}`, title: `${paper.title} (${number})` };
  });
  return { ...content, papers, latentVectors };
}
