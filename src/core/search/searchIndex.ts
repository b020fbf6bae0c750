import type { Paper } from '../paper';
import { bestOf } from '../util/bestOf';
import { runAtOnce, type Steps } from '../util/steps';
import { Corpus, type StoredCorpus } from './corpus';
import type { Directions } from './directions';
import { explainFor } from './explain';
import { toTest, type Test, type TopicNames } from './filters';
import { Subjects, type StoredSubjects } from './latent/subjects';
import { PARAMETERS } from './parameters';
import { parseQuery, type Filter, type Query } from './query';
import { byRank, rankPapers } from './rankPapers';
import { relatedPapers, type RelatedPaper } from './related';
import type { SearchHit, SearchOptions } from './searchHit';
import { slotsOf } from './slots';

const DEFAULT_LIMIT = 20;

/** A search index as plain data. */
export interface StoredIndex extends StoredCorpus {
  /** Absent when nothing has been learnt yet. */
  readonly subjects?: StoredSubjects;
}

/** Papers, ready to be searched. Papers are told apart by their ids. */
export class SearchIndex {
  private subjects: Subjects | undefined;
  private mayLearnAtOnce = true;
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
    const restored = new SearchIndex(topicNames, yield* Corpus.restore(stored, papers));
    restored.subjects = stored.subjects && Subjects.restore(stored.subjects);
    return restored;
  }

  /** Adds papers. Those whose id is here already are replaced. */
  add(papers: readonly Paper[]): void {
    this.changes++;
    this.remove(papers);
    // A space that is outgrown is learnt anew: placing papers in it would be for nothing.
    const isOutgrown = this.subjects?.isOutgrown(this.corpus.size + papers.length);
    for (const paper of papers) {
      const number = this.corpus.add(paper);
      if (isOutgrown === false) {
        this.subjects?.add(number, this.corpus);
      }
    }
  }

  /** Removes the papers with these ids; those that are not here are passed over. */
  remove(papers: readonly Paper[]): void {
    this.changes++;
    for (const { id } of papers) {
      const number = this.corpus.remove(id);
      if (number !== undefined) {
        this.subjects?.remove(number);
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
    const subjects = this.subjectsNow(Infinity);
    return subjects === undefined
      ? []
      : relatedPapers(paper, this.corpus, subjects, wholeLimit(options.limit));
  }

  /** Where these papers, which are in the index, stand in the space of its subjects; in their order. */
  directions(papers: readonly Paper[]): Directions {
    const numbers = papers.map(paper => this.corpus.numberOf(paper.id) ?? -1);
    return this.subjectsNow(Infinity)?.directions(numbers) ?? { dimensions: 0, rows: new Int8Array() };
  }

  /**
   * Learns what the papers are about, ahead of the first long query and the first `related`, unless that is known.
   * Takes a second for some ten thousand papers: for a build or a worker.
   */
  prepare(): void {
    runAtOnce(this.learn());
  }

  /**
   * The same in steps; what is learnt is dropped when papers come or go meanwhile. From now on nothing is learnt in any
   * other way: who asks before takes what there is.
   */
  prepareAhead(): Steps<void> {
    this.mayLearnAtOnce = false;
    return this.learn();
  }

  /**
   * Plain data from which `restore` makes the index again, with what was learnt so far. `papers` are those of the index, in
   * any order; they must not change between the steps.
   */
  *store(papers: readonly Paper[]): Steps<StoredIndex> {
    const stored = yield* this.corpus.store(papers);
    const numbers = papers.map(({ id }) => this.corpus.numberOf(id) ?? -1);
    return this.subjects === undefined ? stored : { ...stored, subjects: this.subjects.store(numbers) };
  }

  private answer(query: Query, limit: number): SearchHit[] {
    const tests = this.testsOf(query.filters);
    const passes = (paper: Paper) => tests.every(test => test(paper));
    const slots = slotsOf(query, this.corpus);
    if (slots.length === 0) {
      return query.filters.length === 0 ? [] : this.newest(passes, limit);
    }
    const shelf = {
      corpus: this.corpus,
      passes,
      subjects: () => this.subjectsNow(PARAMETERS.learntWhileSearching),
    };
    const { question, papers } = rankPapers(slots, query.text, shelf, limit);
    const explain = explainFor(question);
    return papers.slice(0, limit).map(({ number, paper, score }) => ({
      paper,
      score,
      matches: explain(paper, this.corpus.codesOf(number, paper)),
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
      isName: (word: string) => this.corpus.index.hasIn(word, 'about'),
    };
    return filters.map(filter => toTest(filter, known)).filter(test => test !== undefined);
  }

  private *learn(): Steps<void> {
    yield* this.whileUnchanged(this.corpus.index.tidy());
    const { size } = this.corpus;
    if (size > 0 && this.subjects?.isOutgrown(size) !== false) {
      this.subjects = (yield* this.whileUnchanged(Subjects.learn(this.corpus))) ?? this.subjects;
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

  /** What was learnt, brought up to date unless the library is too large to do so now. */
  private subjectsNow(mostPapers: number): Subjects | undefined {
    if (this.mayLearnAtOnce && this.corpus.size <= mostPapers) {
      this.prepare();
    }
    return this.subjects;
  }
}

function wholeLimit(limit = DEFAULT_LIMIT): number {
  return Math.max(0, Math.floor(limit));
}
