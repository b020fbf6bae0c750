import type { Paper } from '../paper/paper';
import { bestOf } from '../util/bestOf';
import { runAtOnce, type Steps } from '../util/steps';
import { Corpus } from './index/corpus';
import type { StoredPackedIndex } from './index/packedIndex';
import { readIndex } from './index/readIndex';
import { LatentModel, type StoredLatentModel } from './latent/latentModel';
import type { LatentVectors } from './latent/latentVectors';
import { PARAMETERS } from './parameters';
import { toTest, type Test, type TopicNames } from './query/filters';
import { parseQuery, type Filter, type Query } from './query/parseQuery';
import { queryTermsOf } from './query/queryTerms';
import { highlighterFor } from './ranking/highlights';
import { byRank, rankPapers } from './ranking/rankPapers';
import { relatedPapers, type RelatedPaper } from './ranking/relatedPapers';
import type { SearchHit, SearchOptions } from './searchHit';

const DEFAULT_LIMIT = 20;

/** A search index as plain data. */
export interface StoredIndex extends StoredPackedIndex {
  /** Absent when none has been trained yet. */
  readonly latentModel?: StoredLatentModel;
}

/** Papers, ready to be searched. Papers are told apart by their ids. */
export class SearchIndex {
  private latentModel: LatentModel | undefined;
  private mayTrainAtOnce = true;
  private changes = 0;

  constructor(
    private readonly topicNames: TopicNames = paper => paper.topics,
    private readonly corpus = new Corpus(),
  ) {}

  /** The index from what `store` gave, with the papers that it was given. Throws when they do not fit together. */
  static *restore(
    stored: StoredIndex,
    papers: readonly Paper[],
    topicNames?: TopicNames,
  ): Steps<SearchIndex> {
    const corpus = yield* Corpus.restore(stored, papers);
    const restored = new SearchIndex(topicNames, corpus);
    restored.latentModel = stored.latentModel && LatentModel.restore(stored.latentModel, corpus);
    return restored;
  }

  /**
   * The index of these papers that MiniSearch serialised as JSON, with the latent model that was stored for them; it is loaded
   * when it is asked for.
   * @throws {SerializedIndexError} at once when it is none, or of other papers
   */
  static load(
    json: string,
    papers: readonly Paper[],
    latentModel: StoredLatentModel,
    topicNames?: TopicNames,
  ): () => SearchIndex {
    const load = readIndex(json, papers);
    return () => {
      const corpus = runAtOnce(Corpus.of(load(), papers));
      const loaded = new SearchIndex(topicNames, corpus);
      loaded.latentModel = LatentModel.restore(latentModel, corpus);
      return loaded;
    };
  }

  /** Adds papers. Those whose id is here already are replaced. */
  add(papers: readonly Paper[]): void {
    this.changes++;
    this.remove(papers);
    // A model that is outgrown is trained anew: vectors in it would be for nothing.
    const isOutgrown = this.latentModel?.isOutgrown(this.corpus.size + papers.length);
    for (const paper of papers) {
      const number = this.corpus.add(paper);
      if (isOutgrown === false) {
        this.latentModel?.add(number, this.corpus);
      }
    }
  }

  /** Removes the papers with these ids; those that are not here are passed over. */
  remove(papers: readonly Paper[]): void {
    this.changes++;
    for (const { id } of papers) {
      const number = this.corpus.remove(id);
      if (number !== undefined) {
        this.latentModel?.remove(number);
      }
    }
  }

  /**
   * The papers that answer a query, best first, each once, at most `limit` (20 when absent). Every string is a
   * query; `parseQuery` says how it is read. A query of filters alone gives the newest papers first. A quoted
   * phrase that no paper has is searched as words.
   */
  search(text: string, options: SearchOptions = {}): SearchHit[] {
    const limit = wholeLimit(options.limit);
    const query = parseQuery(text);
    const hits = this.answer(query, limit);
    const others = query.filters.filter(filter => filter.field !== 'phrase' || filter.excludes);
    return hits.length > 0 || others.length === query.filters.length
      ? hits
      : this.answer({ ...query, filters: others }, limit);
  }

  /** Papers about the same things as this one, which need not be in the index; nearest first, without itself. */
  related(paper: Paper, options: SearchOptions = {}): RelatedPaper[] {
    const model = this.latentModelNow(Infinity);
    return model === undefined ? [] : relatedPapers(paper, this.corpus, model, wholeLimit(options.limit));
  }

  /** The vectors of these papers, which are in the index, in its latent space; in their order. */
  latentVectors(papers: readonly Paper[]): LatentVectors {
    const numbers = papers.map(({ id }) => this.corpus.index.numberOf(id) ?? -1);
    return this.latentModelNow(Infinity)?.vectors(numbers) ?? { dimensions: 0, rows: new Int8Array() };
  }

  /**
   * Trains the latent model, ahead of the first long query and the first `related`, unless there is one. Takes a second
   * for some ten thousand papers: for a build or a worker.
   */
  prepare(): void {
    runAtOnce(this.train());
  }

  /**
   * The same in steps; what is trained is dropped when papers come or go meanwhile. From now on nothing is trained in any
   * other way: who asks before takes what there is.
   */
  prepareAhead(): Steps<void> {
    this.mayTrainAtOnce = false;
    return this.train();
  }

  /**
   * Plain data from which `restore` makes the index again, with the latent model as far as there is one. `papers` are those of the index, in
   * any order; they must not change between the steps.
   */
  *store(papers: readonly Paper[]): Steps<StoredIndex> {
    const { corpus, latentModel } = this;
    const ids = papers.map(({ id }) => id);
    const stored = yield* corpus.index.store(ids);
    const numbers = ids.map(id => corpus.index.numberOf(id) ?? -1);
    return latentModel === undefined
      ? stored
      : { ...stored, latentModel: latentModel.store(numbers, corpus) };
  }

  /** The latent model of these papers, which are all that are in the index, in this order; it is there after `prepare`. */
  storeLatentModel(papers: readonly Paper[]): StoredLatentModel {
    const numbers = papers.map(({ id }) => this.corpus.index.numberOf(id) ?? -1);
    return (this.latentModel ?? runAtOnce(LatentModel.train(this.corpus))).store(numbers, this.corpus);
  }

  private answer(query: Query, limit: number): SearchHit[] {
    const tests = this.testsOf(query.filters);
    const passes = (paper: Paper) => tests.every(test => test(paper));
    const terms = queryTermsOf(query, this.corpus);
    if (terms.length === 0) {
      return query.filters.length === 0 ? [] : this.newest(passes, limit);
    }
    const collection = {
      corpus: this.corpus,
      passes,
      latentModel: () => this.latentModelNow(PARAMETERS.trainedWhileSearching),
    };
    const ranking = rankPapers(terms, query.text, collection, limit);
    const highlight = highlighterFor(ranking.query);
    return ranking.papers.slice(0, limit).map(({ number, paper, score }) => ({
      paper,
      score,
      matches: highlight(paper, this.corpus.tokensOf(number, paper)),
    }));
  }

  private newest(passes: Test, limit: number): SearchHit[] {
    const ranked = [...this.corpus.numbers()].flatMap(number => {
      const paper = this.corpus.find(number);
      return paper !== undefined && passes(paper) ? [{ number, paper, score: 0 }] : [];
    });
    const matches = { title: [], abstract: [] };
    return bestOf(ranked, limit, byRank).map(({ paper, score }) => ({ paper, score, matches }));
  }

  private testsOf(filters: readonly Filter[]): Test[] {
    const known = {
      topicNames: this.topicNames,
      isName: (word: string) => this.corpus.dictionary.hasIn(word, 'about'),
    };
    return filters.map(filter => toTest(filter, known)).filter(test => test !== undefined);
  }

  private *train(): Steps<void> {
    yield* this.whileUnchanged(this.corpus.index.pack());
    const { size } = this.corpus;
    if (size > 0 && this.latentModel?.isOutgrown(size) !== false) {
      this.latentModel = (yield* this.whileUnchanged(LatentModel.train(this.corpus))) ?? this.latentModel;
    }
  }

  /** What the steps give; undefined, with the rest of them left, when papers come or go meanwhile. */
  private *whileUnchanged<T>(steps: Steps<T>): Steps<T | undefined> {
    const { changes } = this;
    while (changes === this.changes) {
      const step = steps.next();
      if (step.done === true) {
        return step.value;
      }
      yield;
    }
    return undefined;
  }

  /** The latent model, brought up to date unless the library is too large to do so now. */
  private latentModelNow(mostPapers: number): LatentModel | undefined {
    if (this.mayTrainAtOnce && this.corpus.size <= mostPapers) {
      this.prepare();
    }
    return this.latentModel;
  }
}

function wholeLimit(limit = DEFAULT_LIMIT): number {
  return Math.max(0, Math.floor(limit));
}
