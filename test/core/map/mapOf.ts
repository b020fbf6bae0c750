import { layoutPapers, type MapContent, type Place, type Positions } from '../../../src/core';

/** Lays papers out without a pause. */
export function layOut(content: MapContent, former: ReadonlyMap<string, Place> = new Map()): Positions {
  const steps = layoutPapers(content, former);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

/** The first papers of a content. */
export function firstPapers(content: MapContent, count: number): MapContent {
  const { dimensions, rows } = content.latentVectors;
  return {
    ...content,
    papers: content.papers.slice(0, count),
    latentVectors: { dimensions, rows: rows.slice(0, count * dimensions) },
  };
}

/** The places of papers by their ids. */
export function placesById({ papers }: MapContent, positions: Positions): Map<string, Place> {
  return new Map(
    papers.map(({ id }, paper) => [id, { x: positions[paper * 2] ?? 0, y: positions[paper * 2 + 1] ?? 0 }]),
  );
}
