import { sortInSteps } from '../../util/sortInSteps';
import { visitInSteps, type Steps } from '../../util/steps';
import type { Lexicon } from '../index/lexicon';
import { PARAMETERS } from '../parameters';
import { LatentSpace } from './latentSpace';
import { toUnitRows } from './sparseRows';
import { dominantSubspace } from './subspace';
import { dampen } from './termFrequencies';

/**
 * Trains a space from how often each stem stands in each paper (latent semantic analysis; Deerwester and others, 1990):
 * rows of (1 + log count) · log(papers / papers with the stem), over stems, by their numbers in the lexicon, of at least two
 * papers.
 */
export function* trainLatentSpace(
  papers: readonly ReadonlyMap<number, number>[],
  lexicon: Lexicon,
): Steps<LatentSpace> {
  const idfs = yield* inverseDocumentFrequencies(papers);
  const stems = yield* inOrder([...idfs.keys()], lexicon);
  const columns = new Map(stems.map((stem, column) => [stem, column]));
  const rows: Map<number, number>[] = [];
  yield* visitInSteps(papers, counts => {
    const row = new Map<number, number>();
    for (const [stem, count] of counts) {
      const column = columns.get(stem);
      if (column !== undefined) {
        row.set(column, dampen(count) * (idfs.get(stem) ?? 0));
      }
    }
    rows.push(row);
  });
  const dimensions = Math.min(
    PARAMETERS.dimensions,
    Math.max(1, papers.length - 1),
    Math.max(1, stems.length),
  );
  const unitRows = yield* toUnitRows(rows, stems.length);
  const basis = yield* dominantSubspace(unitRows, dimensions, PARAMETERS.rounds);
  yield* visitInSteps(stems, (stem, place) => {
    const idf = idfs.get(stem) ?? 0;
    const row = basis.subarray(place * dimensions, (place + 1) * dimensions);
    row.set(row.map(value => value * idf));
  });
  return yield* LatentSpace.of(stems, basis, dimensions);
}

/** By their letters: the numbers that stems have depend on the order in which papers came. */
function inOrder(stems: readonly number[], lexicon: Lexicon): Steps<readonly number[]> {
  return sortInSteps(stems, (a, b) => (lexicon.stem(a) < lexicon.stem(b) ? -1 : 1));
}

function* inverseDocumentFrequencies(
  papers: readonly ReadonlyMap<number, number>[],
): Steps<Map<number, number>> {
  const papersWith = new Map<number, number>();
  yield* visitInSteps(papers, counts => {
    for (const stem of counts.keys()) {
      papersWith.set(stem, (papersWith.get(stem) ?? 0) + 1);
    }
  });
  const common = [...papersWith].filter(([, count]) => count > 1);
  return new Map(common.map(([stem, count]) => [stem, Math.log(papers.length / count)]));
}
