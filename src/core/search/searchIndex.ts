import type { Paper } from '../paper';
import { bestOf } from '../util/bestOf';
import { Corpus, type CorpusJson } from './corpus';
import { explain } from './explain';
import { toTest, type Test, type TopicNames } from './filters';
import { PARAMETERS } from './parameters';
import { parseQuery, type Query } from './query';
import { shortnessOf, toQuestion, type Question } from './question';
import { rescore } from './rescore';
import { scorePapers } from './scores';
import type { SearchHit, SearchOptions } from './searchHit';
import { slotsOf } from './slots';

const DEFAULT_LIMIT = 20;

/** A paper with its score. */
interface Ranked {
  readonly number: number;
  readonly paper: Paper;
  readonly score: number;
}

/** Papers, ready to be searched. Papers are told apart by their ids. */
export class SearchIndex {
  constructor(
    private readonly topicNames: TopicNames = paper => paper.topics,
    private readonly corpus = new Corpus(),
  ) {}

  /** The index from what `toJSON` gave, with the papers it was made of. Throws when they do not fit together. */
  static load(json: unknown, papers: readonly Paper[], topicNames?: TopicNames): SearchIndex {
    return new SearchIndex(topicNames, Corpus.restore(json as CorpusJson, papers));
  }

  /** Adds papers. Those whose id is here already are replaced. */
  add(papers: readonly Paper[]): void {
    papers.forEach(paper => this.corpus.add(paper));
  }

  /** Removes the papers with these ids; those that are not here are passed over. */
  remove(papers: readonly Paper[]): void {
    papers.forEach(paper => this.corpus.remove(paper.id));
  }

  /**
   * The papers that answer a query, best first, each once, at most `limit` (20 when absent). Every string is a
   * query; `parseQuery` says how it is read. A query of filters alone gives the newest papers first. A quoted
   * phrase that no paper has is searched as words.
   */
  search(text: string, options: SearchOptions = {}): SearchHit[] {
    const limit = Math.max(0, Math.floor(options.limit ?? DEFAULT_LIMIT));
    const query = parseQuery(text);
    const hits = this.answer(query, limit);
    const phrases = query.filters.some(filter => filter.field === 'phrase' && !filter.excludes);
    return hits.length > 0 || !phrases
      ? hits
      : this.answer({ ...query, filters: query.filters.filter(filter => filter.field !== 'phrase') }, limit);
  }

  /** Plain data for `JSON.stringify`, from which `load` restores the index. */
  toJSON(): CorpusJson {
    return this.corpus.toJSON();
  }

  private answer(query: Query, limit: number): SearchHit[] {
    const slots = slotsOf(query, this.corpus);
    const shortness = shortnessOf(slots);
    const found = scorePapers(slots, shortness, this.corpus);
    const question = toQuestion(found.slots, query.text, shortness);
    const numbers = slots.length === 0 && query.filters.length > 0 ? this.corpus.numbers() : found.papers;
    const passing = bestOf(
      this.passing(numbers, query, found.scores),
      Math.max(limit, PARAMETERS.candidates),
      byRank,
    );
    return this.lookClosely(passing, question)
      .slice(0, limit)
      .map(({ number, paper, score }) => ({
        paper,
        score,
        matches: explain(paper, this.corpus.termsOf(number, paper), question),
      }));
  }

  private *passing(numbers: Iterable<number>, query: Query, scores: Float64Array): Iterable<Ranked> {
    const tests = this.testsOf(query);
    for (const number of numbers) {
      const paper = this.corpus.find(number);
      if (paper !== undefined && tests.every(test => test(paper))) {
        yield { number, paper, score: scores[number] ?? 0 };
      }
    }
  }

  /** Ranks the first few hundred by a close look; the others follow in their order. */
  private lookClosely(passing: readonly Ranked[], question: Question): Ranked[] {
    const first = new Map(passing.slice(0, PARAMETERS.candidates).map(ranked => [ranked.number, ranked]));
    for (const number of this.corpus.named(question.name)) {
      const paper = this.corpus.find(number);
      if (paper !== undefined && !first.has(number)) {
        first.set(number, { number, paper, score: 0 });
      }
    }
    const ranked = [...first.values()].map(candidate => ({
      ...candidate,
      score: rescore(candidate.score, this.corpus.termsOf(candidate.number, candidate.paper), question),
    }));
    const others = passing.slice(PARAMETERS.candidates).filter(({ number }) => !first.has(number));
    return [...ranked.sort(byRank), ...scaleBelow(others, Math.min(...ranked.map(({ score }) => score)))];
  }

  private testsOf(query: Query): Test[] {
    const known = {
      topicNames: this.topicNames,
      isName: (word: string) => this.corpus.index.hasTermIn(word, 'about'),
    };
    return query.filters.map(filter => toTest(filter, known)).filter(test => test !== undefined);
  }
}

/** The same order with scores below `ceiling`. */
function scaleBelow(ranked: readonly Ranked[], ceiling: number): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.map(item => ({ ...item, score: best === 0 ? 0 : (ceiling * 0.999 * item.score) / best }));
}

/** Best score first; ties: newest first, then by title and id. */
function byRank(a: Ranked, b: Ranked): number {
  return (
    b.score - a.score ||
    (b.paper.year ?? 0) - (a.paper.year ?? 0) ||
    compareText(a.paper.title, b.paper.title) ||
    compareText(a.paper.id, b.paper.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
