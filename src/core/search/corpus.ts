import type { AsPlainObject } from 'minisearch';
import type { Paper } from '../paper';
import { squash } from '../text/squash';
import { STOP_WORDS } from '../text/stopWords';
import { Recent } from '../util/recent';
import { InvertedIndex } from './invertedIndex';
import { paperCodes, type PaperCodes } from './paperCodes';
import { paperTerms, toIndexed, type PaperTerms } from './paperTerms';
import { PARAMETERS } from './parameters';
import { Vocabulary, type VocabularyJson } from './vocabulary';

/** A corpus as plain data. */
export interface CorpusJson {
  readonly index: AsPlainObject;
  readonly vocabulary: VocabularyJson;
  /** By the paper's number, 0 where there is none. */
  readonly lengths: readonly number[];
}

const NO_TERMS: PaperTerms = { title: [], abstract: [], about: [], paraphrase: [] };

/** The papers of an index by their numbers, with all that is counted about them. */
export class Corpus {
  private readonly papers = new Map<number, Paper>();
  private readonly names = new Map<string, Set<number>>();
  private readonly lengths: number[] = [];
  private readonly codes = new Recent<number, PaperCodes>(PARAMETERS.keptPapers);
  private totalLength = 0;

  constructor(
    readonly index = new InvertedIndex(),
    readonly vocabulary = new Vocabulary(),
  ) {}

  /** The corpus from what `toJSON` gave, with its papers. Throws when they do not fit together. */
  static restore(json: CorpusJson, papers: readonly Paper[]): Corpus {
    const corpus = new Corpus(InvertedIndex.restore(json.index), Vocabulary.restore(json.vocabulary));
    for (const paper of papers) {
      const number = corpus.index.numberOf(paper.id);
      const length = json.lengths[number ?? -1];
      if (number === undefined || length === undefined) {
        throw new Error(`The stored index does not know the paper "${paper.id}".`);
      }
      corpus.register(number, paper, length);
    }
    if (corpus.size !== corpus.index.documentCount) {
      throw new Error('The stored index knows papers that are not here.');
    }
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

  find(number: number): Paper | undefined {
    return this.papers.get(number);
  }

  /** The numbers of the papers whose squashed title is `name`. */
  named(name: string): Iterable<number> {
    return this.names.get(name) ?? [];
  }

  /** The words of the paper with this number, none when there is none. They are read from its text each time. */
  termsOf(number: number): PaperTerms {
    const paper = this.papers.get(number);
    return paper === undefined ? NO_TERMS : paperTerms(paper);
  }

  /** A paper of this corpus, for a close look. Those of the most recent few thousand are kept. */
  codesOf(number: number, paper: Paper): PaperCodes {
    const kept = this.codes.get(number);
    if (kept !== undefined) {
      return kept;
    }
    const codes = paperCodes(paper);
    this.codes.set(number, codes);
    return codes;
  }

  /** Adds a paper whose id is not here yet and returns its number. */
  add(paper: Paper): number {
    const terms = paperTerms(paper);
    this.index.add(toIndexed(paper.id, terms));
    this.vocabulary.count(writtenWords(terms), 1);
    const number = this.index.numberOf(paper.id) ?? 0;
    this.register(number, paper, lengthOf(terms));
    return number;
  }

  /** Removes the paper with this id and returns the number it had, if it was here. */
  remove(id: string): number | undefined {
    const number = this.index.numberOf(id);
    const paper = this.papers.get(number ?? -1);
    if (number === undefined || paper === undefined) {
      return undefined;
    }
    const terms = this.termsOf(number);
    this.index.remove(toIndexed(id, terms));
    this.vocabulary.count(writtenWords(terms), -1);
    this.papers.delete(number);
    this.codes.delete(number);
    namesOf(paper).forEach(name => this.names.get(name)?.delete(number));
    this.totalLength -= this.lengthOf(number);
    this.lengths[number] = 0;
    return number;
  }

  toJSON(): CorpusJson {
    return {
      index: this.index.toJSON(),
      vocabulary: this.vocabulary.toJSON(),
      lengths: Array.from(this.lengths, length => length),
    };
  }

  private register(number: number, paper: Paper, length: number): void {
    this.papers.set(number, paper);
    for (const name of namesOf(paper)) {
      this.names.set(name, (this.names.get(name) ?? new Set()).add(number));
    }
    while (this.lengths.length < number) {
      this.lengths.push(0);
    }
    this.lengths[number] = length;
    this.totalLength += length;
  }
}

function namesOf(paper: Paper): string[] {
  return [paper.title, ...paper.alsoTitled].map(squash);
}

function writtenWords(terms: PaperTerms): Set<string> {
  const all = [...terms.title, ...terms.abstract, ...terms.about, ...terms.paraphrase];
  return new Set(all.map(term => term.word).filter(word => !STOP_WORDS.has(word)));
}

function lengthOf(terms: PaperTerms): number {
  const count = (field: 'title' | 'abstract') =>
    terms[field].filter(term => !term.joined && !STOP_WORDS.has(term.word)).length *
    PARAMETERS.fieldWeight[field];
  return count('title') + count('abstract');
}
