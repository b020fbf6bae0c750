import { UMAP } from 'umap-js';
import { seededRandom } from '../../util/random';
import type { Neighbours } from './nearestVectors';
import type { Positions } from './positions';

/** How closely papers may be packed, and how far apart: loose enough that each can be seen. */
const CLOSEST = 0.35;
const SPREAD = 1.2;

/**
 * Places in the plane that keep neighbours together (UMAP; McInnes, Healy and Melville, 2018), from a start and after so
 * many rounds. The same for the same neighbours and start. Yields the share that is done.
 */
export function* projectPapers(
  neighbours: Neighbours,
  start: Positions,
  rounds: number,
): Generator<number, Positions> {
  const umap = new UMAP({
    nNeighbors: neighbours.count + 1,
    minDist: CLOSEST,
    spread: SPREAD,
    nEpochs: rounds,
    random: seededRandom(2),
  });
  const { places, distances } = withThemselves(neighbours);
  umap.setPrecomputedKNN(places, distances);
  umap.initializeFit(places);
  const embedding = umap.getEmbedding();
  embedding.forEach((place, paper) => {
    place[0] = start[paper * 2] ?? 0;
    place[1] = start[paper * 2 + 1] ?? 0;
  });
  for (let round = 0; round < rounds; round++) {
    umap.step();
    yield (round + 1) / rounds;
  }
  return Float32Array.from(embedding.flat());
}

/** Rows of neighbours as the projection reads them: each paper is its own nearest. */
function withThemselves({ count, places, distances }: Neighbours): {
  readonly places: number[][];
  readonly distances: number[][];
} {
  const papers = Array.from({ length: places.length / count }, (_, paper) => paper);
  const rowOf = (values: Int32Array | Float32Array, paper: number) =>
    Array.from(values.subarray(paper * count, (paper + 1) * count));
  return {
    places: papers.map(paper => [paper, ...rowOf(places, paper)]),
    distances: papers.map(paper => [0, ...rowOf(distances, paper)]),
  };
}
