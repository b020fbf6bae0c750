import type { Paper } from '../../paper/paper';
import { squash } from '../../text/squash';
import { MultiMap } from '../../util/multiMap';
import { Recent } from '../../util/recent';
import { visitInSteps, type Steps } from '../../util/steps';
import { PARAMETERS } from '../parameters';
import { Dictionary } from './dictionary';
import { packedOptions } from './indexOptions';
import type { Lexicon } from './lexicon';
import { PackedIndex, type StoredPackedIndex } from './packedIndex';
import { paperTokens, type PaperTokens } from './paperTokens';
import { StemPostings } from './stemPostings';

/** The papers of an index by their numbers, with all that is counted about them. */
export class Corpus {
  readonly stems: StemPostings;
  readonly dictionary: Dictionary;
  private readonly papers = new Map<number, Paper>();
  private readonly names = new MultiMap<string, number>();
  private readonly tokens = new Recent<number, PaperTokens>(PARAMETERS.keptPapers);

  constructor(readonly index = new PackedIndex(packedOptions)) {
    this.stems = new StemPostings(index);
    this.dictionary = new Dictionary(index);
  }

  /** The corpus of these papers and their index, in which they are numbered in their order. */
  static *of(index: PackedIndex, papers: readonly Paper[]): Steps<Corpus> {
    const corpus = new Corpus(index);
    yield* visitInSteps(papers, (paper, number) => corpus.register(number, paper));
    return corpus;
  }

  /** The corpus from what `store` gave, with the papers that it was given. Throws when they do not fit together. */
  static *restore(stored: StoredPackedIndex, papers: readonly Paper[]): Steps<Corpus> {
    if (stored.lengths.length !== papers.length) {
      throw new Error(`The stored index has ${stored.lengths.length} papers, not ${papers.length}.`);
    }
    const ids = papers.map(({ id }) => id);
    const index = yield* PackedIndex.restore(stored, ids, packedOptions);
    return yield* Corpus.of(index, papers);
  }

  get lexicon(): Lexicon {
    return this.index.terms.lexicon;
  }

  get size(): number {
    return this.papers.size;
  }

  numbers(): Iterable<number> {
    return this.papers.keys();
  }

  find(number: number): Paper | undefined {
    return this.papers.get(number);
  }

  /** The numbers of the papers whose squashed title is `name`. */
  named(name: string): readonly number[] {
    return this.names.all(name);
  }

  /** The tokens of a paper, which need not be of this corpus. */
  tokenize(paper: Paper): PaperTokens {
    return paperTokens(paper, this.lexicon);
  }

  /** The tokens of a paper of this corpus. Those of the most recent few thousand are kept. */
  tokensOf(number: number, paper: Paper): PaperTokens {
    const kept = this.tokens.get(number);
    if (kept !== undefined) {
      return kept;
    }
    const tokens = this.tokenize(paper);
    this.tokens.set(number, tokens);
    return tokens;
  }

  /** Adds a paper whose id is not here yet and returns its number. */
  add(paper: Paper): number {
    this.forget();
    this.index.add(paper);
    const number = this.index.numberOf(paper.id) ?? -1;
    this.register(number, paper);
    return number;
  }

  /** Removes the paper with this id and returns the number it had, if it was here. */
  remove(id: string): number | undefined {
    const number = this.index.numberOf(id);
    const paper = this.papers.get(number ?? -1);
    if (number === undefined || paper === undefined) {
      return undefined;
    }
    this.forget();
    this.index.remove(paper);
    this.papers.delete(number);
    this.tokens.delete(number);
    namesOf(paper).forEach(name => this.names.delete(name, number));
    return number;
  }

  private register(number: number, paper: Paper): void {
    this.papers.set(number, paper);
    namesOf(paper).forEach(name => this.names.add(name, number));
  }

  /** Forgets what was read of the index: it changes. */
  private forget(): void {
    this.stems.clear();
    this.dictionary.clear();
  }
}

function namesOf(paper: Paper): Set<string> {
  return new Set([paper.title, ...paper.alsoTitled].map(squash));
}
