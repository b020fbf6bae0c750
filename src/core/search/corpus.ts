import type { Paper } from '../paper';
import { squash } from '../text/squash';
import { MultiMap } from '../util/multiMap';
import { Recent } from '../util/recent';
import { visitInSteps, type Steps } from '../util/steps';
import { InvertedIndex } from './invertedIndex';
import { Lexicon, type StoredLexicon } from './lexicon';
import { paperCodes, type PaperCodes } from './paperCodes';
import { PaperCounter } from './paperCounter';
import { PARAMETERS } from './parameters';
import { Postings, type PostingLists } from './postings';
import { Vocabulary, type StoredVocabulary } from './vocabulary';

/** A corpus as plain data; its papers are numbered in their order. */
export interface StoredCorpus {
  readonly lexicon: StoredLexicon;
  readonly vocabulary: StoredVocabulary;
  readonly postings: PostingLists;
  /** By paper. */
  readonly lengths: Float32Array<ArrayBuffer>;
}

/** The papers of an index by their numbers, with all that is counted about them. */
export class Corpus {
  private readonly papers = new Map<number, Paper>();
  private readonly numbersById = new Map<string, number>();
  private readonly names = new MultiMap<string, number>();
  private readonly lengths: number[] = [];
  private readonly codes = new Recent<number, PaperCodes>(PARAMETERS.keptPapers);
  private readonly counter: PaperCounter;
  private totalLength = 0;

  constructor(
    readonly lexicon = new Lexicon(),
    readonly index = new InvertedIndex(lexicon),
    readonly vocabulary = new Vocabulary(lexicon),
  ) {
    this.counter = new PaperCounter(lexicon);
  }

  /** The corpus from what `store` gave, with the papers that it was given. Throws when they do not fit together. */
  static *restore(stored: StoredCorpus, papers: readonly Paper[]): Steps<Corpus> {
    if (stored.lengths.length !== papers.length) {
      throw new Error(`The stored index has ${stored.lengths.length} papers, not ${papers.length}.`);
    }
    const lexicon = Lexicon.restore(stored.lexicon);
    const index = new InvertedIndex(lexicon, yield* Postings.restore(stored.postings), papers.length);
    const corpus = new Corpus(lexicon, index, Vocabulary.restore(stored.vocabulary, lexicon));
    yield* visitInSteps(papers, (paper, number) =>
      corpus.register(number, paper, stored.lengths[number] ?? 0),
    );
    return corpus;
  }

  get size(): number {
    return this.papers.size;
  }

  /** In words; the title counts as often as it weighs. */
  get averageLength(): number {
    return this.totalLength / Math.max(1, this.size);
  }

  lengthOf(number: number): number {
    return this.lengths[number] ?? 0;
  }

  numbers(): Iterable<number> {
    return this.papers.keys();
  }

  numberOf(id: string): number | undefined {
    return this.numbersById.get(id);
  }

  find(number: number): Paper | undefined {
    return this.papers.get(number);
  }

  /** The numbers of the papers whose squashed title is `name`. */
  named(name: string): readonly number[] {
    return this.names.all(name);
  }

  /** A paper for a close look, which need not be of this corpus. */
  takeApart(paper: Paper): PaperCodes {
    return paperCodes(paper, this.lexicon);
  }

  /** A paper of this corpus, for a close look. Those of the most recent few thousand are kept. */
  codesOf(number: number, paper: Paper): PaperCodes {
    const kept = this.codes.get(number);
    if (kept !== undefined) {
      return kept;
    }
    const codes = this.takeApart(paper);
    this.codes.set(number, codes);
    return codes;
  }

  /** Adds a paper whose id is not here yet and returns its number. */
  add(paper: Paper): number {
    const counted = this.counter.count(paper);
    const number = this.index.add(counted);
    this.vocabulary.count(counted.words, 1);
    this.register(number, paper, counted.length);
    return number;
  }

  /** Removes the paper with this id and returns the number it had, if it was here. */
  remove(id: string): number | undefined {
    const number = this.numberOf(id);
    const paper = this.papers.get(number ?? -1);
    if (number === undefined || paper === undefined) {
      return undefined;
    }
    this.index.remove(number);
    this.vocabulary.count(this.counter.count(paper).words, -1);
    this.papers.delete(number);
    this.numbersById.delete(id);
    this.codes.delete(number);
    namesOf(paper).forEach(name => this.names.delete(name, number));
    this.totalLength -= this.lengthOf(number);
    this.lengths[number] = 0;
    return number;
  }

  /** What `restore` needs beside the papers, which are all that are here, in the order they are to be numbered in. */
  *store(papers: readonly Paper[]): Steps<StoredCorpus> {
    const numbers = new Map(papers.map(({ id }, place) => [this.numberOf(id) ?? -1, place]));
    return {
      lexicon: this.lexicon.store(),
      vocabulary: this.vocabulary.store(),
      postings: yield* this.index.lists(number => numbers.get(number)),
      lengths: Float32Array.from(numbers.keys(), number => this.lengthOf(number)),
    };
  }

  private register(number: number, paper: Paper, length: number): void {
    this.papers.set(number, paper);
    this.numbersById.set(paper.id, number);
    namesOf(paper).forEach(name => this.names.add(name, number));
    this.lengths[number] = length;
    this.totalLength += length;
  }
}

function namesOf(paper: Paper): Set<string> {
  return new Set([paper.title, ...paper.alsoTitled].map(squash));
}
