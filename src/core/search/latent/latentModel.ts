import { visitInSteps, type Steps } from '../../util/steps';
import type { Corpus } from '../index/corpus';
import { PARAMETERS } from '../parameters';
import { LatentSpace, type StoredLatentSpace } from './latentSpace';
import type { LatentVectors } from './latentVectors';
import { PaperVectors } from './paperVectors';
import { frequenciesInPaper } from './termFrequencies';
import { trainLatentSpace } from './trainLatentSpace';

/** A latent model as plain data. */
export interface StoredLatentModel {
  readonly space: StoredLatentSpace;
  /** The vector of each paper: signed bytes. */
  readonly papers: Int8Array<ArrayBuffer>;
  /** How many papers it was trained on. */
  readonly trainedOn: number;
}

/** A latent space trained on the papers of a corpus (latent semantic analysis), and the vector of each paper in it. */
export class LatentModel {
  private constructor(
    private readonly space: LatentSpace,
    private readonly papers: PaperVectors,
    private readonly trainedOn: number,
  ) {}

  /** Trains on a corpus, which must not change meanwhile; on an even sample of it where it is very large. */
  static *train(corpus: Corpus): Steps<LatentModel> {
    const numbers = [...corpus.numbers()];
    const step = Math.max(1, Math.ceil(numbers.length / PARAMETERS.trainedOn));
    const sample = numbers.filter((_, place) => place % step === 0);
    const frequencies: Map<number, number>[] = [];
    yield* visitInSteps(sample, number => {
      frequencies.push(frequenciesOf(number, corpus));
    });
    const space = yield* trainLatentSpace(frequencies, corpus.lexicon);
    const model = new LatentModel(space, new PaperVectors(space.dimensions), numbers.length);
    yield* visitInSteps(numbers, number => model.add(number, corpus));
    return model;
  }

  /** What `store` gave, for the papers numbered in the order that it was given. */
  static restore({ space, papers, trainedOn }: StoredLatentModel, corpus: Corpus): LatentModel {
    const restored = LatentSpace.restore(space, corpus.lexicon);
    return new LatentModel(restored, new PaperVectors(space.dimensions, papers), trainedOn);
  }

  /** Whether the corpus has so many papers more or fewer that another space would serve it better. */
  isOutgrown(size: number): boolean {
    return size > this.trainedOn * PARAMETERS.outgrown || size * PARAMETERS.outgrown < this.trainedOn;
  }

  /** Gives a paper of the corpus its vector. */
  add(number: number, corpus: Corpus): void {
    this.papers.set(number, this.space.vectorOf(frequenciesOf(number, corpus)));
  }

  remove(number: number): void {
    this.papers.set(number, undefined);
  }

  /** The cosine similarity of each paper, by its number, to a text that has each stem so often. */
  cosines(frequencies: ReadonlyMap<number, number>, capacity: number): Float32Array | undefined {
    const vector = this.space.vectorOf(frequencies);
    return vector && this.papers.cosines(vector, capacity);
  }

  /** The vectors of the papers with these numbers, in that order. */
  vectors(numbers: readonly number[]): LatentVectors {
    return { dimensions: this.space.dimensions, rows: this.papers.rowsOf(numbers) };
  }

  /** Plain data; the papers with these numbers are numbered anew in this order. */
  store(numbers: readonly number[], corpus: Corpus): StoredLatentModel {
    const papers = this.papers.rowsOf(numbers);
    return { space: this.space.store(corpus.lexicon), papers, trainedOn: this.trainedOn };
  }
}

function frequenciesOf(number: number, corpus: Corpus): Map<number, number> {
  const paper = corpus.find(number);
  return paper === undefined ? new Map<number, number>() : frequenciesInPaper(corpus.tokenize(paper));
}
