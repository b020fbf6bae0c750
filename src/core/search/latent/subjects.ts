import { visitInSteps, type Steps } from '../../util/steps';
import type { Corpus } from '../corpus';
import type { Directions } from '../directions';
import { PARAMETERS } from '../parameters';
import { LatentPapers } from './latentPapers';
import { LatentSpace, type StoredLatentSpace } from './latentSpace';
import { countStems } from './termWeights';
import { trainLatentSpace } from './trainLatentSpace';

/** What papers are about, as plain data. */
export interface StoredSubjects {
  readonly space: StoredLatentSpace;
  /** The direction of each paper: signed bytes. */
  readonly papers: Int8Array<ArrayBuffer>;
  /** How many papers the space was learnt from. */
  readonly learntFrom: number;
}

/** What the papers of a corpus are about: a latent space learnt from them, and where each paper stands in it. */
export class Subjects {
  private constructor(
    private readonly space: LatentSpace,
    private readonly papers: LatentPapers,
    private readonly learntFrom: number,
  ) {}

  /** Learns from a corpus, which must not change meanwhile; from an even sample of it where it is very large. */
  static *learn(corpus: Corpus): Steps<Subjects> {
    const numbers = [...corpus.numbers()];
    const step = Math.max(1, Math.ceil(numbers.length / PARAMETERS.learntFrom));
    const sample = numbers.filter((_, place) => place % step === 0);
    const counts: Map<number, number>[] = [];
    yield* visitInSteps(sample, number => {
      counts.push(stemsOf(number, corpus));
    });
    const space = yield* trainLatentSpace(counts, corpus.lexicon);
    const subjects = new Subjects(space, new LatentPapers(space.dimensions), numbers.length);
    yield* visitInSteps(numbers, number => subjects.add(number, corpus));
    return subjects;
  }

  /** What `store` gave, for the papers numbered in the order that it was given. */
  static restore({ space, papers, learntFrom }: StoredSubjects): Subjects {
    return new Subjects(new LatentSpace(space), new LatentPapers(space.dimensions, papers), learntFrom);
  }

  /** Whether the corpus has so many papers more or fewer that another space would serve it better. */
  isOutgrown(size: number): boolean {
    return size > this.learntFrom * PARAMETERS.outgrown || size * PARAMETERS.outgrown < this.learntFrom;
  }

  /** Places a paper of the corpus in the space. */
  add(number: number, corpus: Corpus): void {
    this.papers.set(number, this.space.place(stemsOf(number, corpus)));
  }

  remove(number: number): void {
    this.papers.set(number, undefined);
  }

  /** How near each paper is to a text that has each stem so often: a cosine by paper number. */
  near(counts: ReadonlyMap<number, number>, capacity: number): Float32Array | undefined {
    const direction = this.space.place(counts);
    return direction && this.papers.cosines(direction, capacity);
  }

  /** The directions of the papers with these numbers, in that order. */
  directions(numbers: readonly number[]): Directions {
    return { dimensions: this.space.dimensions, rows: this.papers.rowsOf(numbers) };
  }

  /** Plain data; the papers with these numbers are numbered anew in this order. */
  store(numbers: readonly number[]): StoredSubjects {
    return { space: this.space.store(), papers: this.papers.rowsOf(numbers), learntFrom: this.learntFrom };
  }
}

function stemsOf(number: number, corpus: Corpus): Map<number, number> {
  const paper = corpus.find(number);
  return paper === undefined ? new Map<number, number>() : countStems(corpus.takeApart(paper));
}
