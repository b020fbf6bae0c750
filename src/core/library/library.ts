import type { Paper, PaperInput } from '../paper';
import type { TopicNames } from '../search/filters';
import type { Directions } from '../search/directions';
import type { RelatedPaper } from '../search/related';
import type { SearchHit, SearchOptions } from '../search/searchHit';
import { SearchIndex } from '../search/searchIndex';
import { squash } from '../text/squash';
import { Emitter } from '../util/event';
import { runAtOnce, type Steps } from '../util/steps';
import { MultiMap } from '../util/multiMap';
import type { Library, LibraryChange } from './libraryTypes';
import { normalizePaper, paperId } from './normalizePaper';
import { serialize } from './serialize';

/** What a library must be told beside its papers. */
export interface LibraryOptions {
  /** The names by which `topic:` finds a paper; when absent, the topic ids that a person chose. */
  readonly topicNames?: TopicNames;
}

/**
 * A library of these papers. Two of the same id count once, the later wins. The search index is built
 * when it is first needed, so a library that is never searched costs no more than its look-up tables.
 */
export function createLibrary(papers: Iterable<PaperInput>, options: LibraryOptions = {}): Library {
  const library = new PaperLibrary(options);
  library.add(papers);
  return library;
}

/** The one mutable thing of the core: papers, their look-up tables and, once searched, their index. */
export class PaperLibrary implements Library {
  private readonly byId = new Map<string, Paper>();
  private readonly byKey = new MultiMap<string, Paper>();
  private readonly byTitle = new MultiMap<string, Paper>();
  private readonly changed = new Emitter<LibraryChange>();
  private list: readonly Paper[] | undefined;
  private index: SearchIndex | undefined;

  readonly onDidChange = this.changed.event;

  /** @param restoreIndex gives the index of papers that were serialised with it; called at most once, on first need */
  constructor(
    private readonly options: LibraryOptions = {},
    private readonly restoreIndex?: () => SearchIndex,
  ) {}

  get papers(): readonly Paper[] {
    this.list ??= [...this.byId.values()];
    return this.list;
  }

  find(id: string): Paper | undefined {
    return this.byId.get(id);
  }

  findByTitle(title: string): Paper | undefined {
    return this.byTitle.get(squash(title));
  }

  findByKey(key: string): Paper | undefined {
    const named = (paper: Paper) => paper.citationKey === key;
    return (
      this.byKey.find(key, paper => paper.sources !== undefined && named(paper)) ??
      this.byKey.find(key, paper => paper.sources !== undefined) ??
      this.byKey.find(key, named) ??
      this.byKey.get(key)
    );
  }

  add(inputs: Iterable<PaperInput>): readonly Paper[] {
    const index = this.currentIndex();
    const added = new Map<string, Paper>();
    const removed: Paper[] = [];
    for (const input of inputs) {
      const former = this.byId.get(paperId(input));
      if (former) {
        this.forget(former);
      }
      if (former && added.get(former.id) !== former) {
        removed.push(former);
      }
      const paper = normalizePaper(input, key => this.byKey.has(key));
      this.remember(paper);
      added.set(paper.id, paper);
    }
    const change = { added: [...added.values()], removed };
    this.publish(change, index);
    return change.added;
  }

  remove(inputs: Iterable<PaperInput>): void {
    const index = this.currentIndex();
    const removed: Paper[] = [];
    for (const input of inputs) {
      const paper = this.byId.get(paperId(input));
      if (paper) {
        this.forget(paper);
        removed.push(paper);
      }
    }
    this.publish({ added: [], removed }, index);
  }

  search(query: string, options: SearchOptions = {}): SearchHit[] {
    return this.searchIndex().search(query, options);
  }

  related(input: PaperInput, options: SearchOptions = {}): RelatedPaper[] {
    const paper = this.byId.get(paperId(input)) ?? normalizePaper(input, () => false);
    return this.searchIndex().related(paper, options);
  }

  directions(): Directions {
    return this.searchIndex().directions(this.papers);
  }

  learnAhead(): Steps<void> {
    return this.searchIndex().prepareAhead();
  }

  serialize(): string {
    const index = this.searchIndex();
    index.prepare();
    return serialize(this.papers, runAtOnce(index.store(this.papers)));
  }

  private searchIndex(): SearchIndex {
    this.index = this.currentIndex() ?? indexOf(this.papers, this.options);
    return this.index;
  }

  /** The index as far as there is one already: built, or waiting to be restored. */
  private currentIndex(): SearchIndex | undefined {
    this.index ??= this.byId.size > 0 ? this.restoreIndex?.() : undefined;
    return this.index;
  }

  private remember(paper: Paper): void {
    this.byId.set(paper.id, paper);
    for (const key of keysOf(paper)) {
      this.byKey.add(key, paper);
    }
    for (const title of [paper.title, ...paper.alsoTitled]) {
      this.byTitle.add(squash(title), paper);
    }
  }

  private forget(paper: Paper): void {
    this.byId.delete(paper.id);
    for (const key of keysOf(paper)) {
      this.byKey.delete(key, paper);
    }
    for (const title of [paper.title, ...paper.alsoTitled]) {
      this.byTitle.delete(squash(title), paper);
    }
  }

  private publish(change: LibraryChange, index: SearchIndex | undefined): void {
    if (change.added.length + change.removed.length === 0) {
      return;
    }
    this.list = undefined;
    index?.remove(change.removed);
    index?.add(change.added);
    this.changed.fire(change);
  }
}

function keysOf({ citationKey, otherKeys = [] }: Paper): Set<string> {
  return new Set([citationKey, ...otherKeys]);
}

function indexOf(papers: readonly Paper[], { topicNames }: LibraryOptions): SearchIndex {
  const index = new SearchIndex(topicNames);
  index.add(papers);
  return index;
}
