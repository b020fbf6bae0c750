import { visitInSteps, type Steps } from '../../util/steps';
import type { Corpus } from '../corpus';
import type { Directions } from '../directions';
import { PARAMETERS } from '../parameters';
import { LatentPapers, type LatentPapersJson } from './latentPapers';
import { LatentSpace, type LatentSpaceJson } from './latentSpace';
import { countStems } from './termWeights';
import { trainLatentSpace } from './trainLatentSpace';

/** What papers are about, as plain data. */
export interface SubjectsJson {
  readonly space: LatentSpaceJson;
  readonly papers: LatentPapersJson;
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
    const counts: Map<string, number>[] = [];
    yield* visitInSteps(sample, number => {
      counts.push(countStems(corpus.termsOf(number)));
    });
    const space = yield* trainLatentSpace(counts);
    const subjects = new Subjects(space, new LatentPapers(space.dimensions), numbers.length);
    yield* visitInSteps(numbers, number => subjects.add(number, corpus));
    return subjects;
  }

  static restore(json: SubjectsJson): Subjects {
    const space = LatentSpace.restore(json.space);
    return new Subjects(space, LatentPapers.restore(json.papers, space.dimensions), json.learntFrom);
  }

  /** Whether the corpus has so many papers more or fewer that another space would serve it better. */
  isOutgrown(size: number): boolean {
    return size > this.learntFrom * PARAMETERS.outgrown || size * PARAMETERS.outgrown < this.learntFrom;
  }

  /** Places a paper of the corpus in the space. */
  add(number: number, corpus: Corpus): void {
    this.papers.set(number, this.space.place(countStems(corpus.termsOf(number))));
  }

  remove(number: number): void {
    this.papers.set(number, undefined);
  }

  /** How near each paper is to a text that has each stem so often: a cosine by paper number. */
  near(counts: ReadonlyMap<string, number>, capacity: number): Float32Array | undefined {
    const direction = this.space.place(counts);
    return direction && this.papers.cosines(direction, capacity);
  }

  /** The directions of the papers with these numbers, in that order. */
  directions(numbers: readonly number[]): Directions {
    const { dimensions } = this.space;
    const rows = new Int8Array(numbers.length * dimensions);
    numbers.forEach((number, place) => rows.set(this.papers.row(number), place * dimensions));
    return { dimensions, rows };
  }

  toJSON(): SubjectsJson {
    return { space: this.space.toJSON(), papers: this.papers.toJSON(), learntFrom: this.learntFrom };
  }
}
