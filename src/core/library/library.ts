import type { Paper, PaperInput } from '../paper/paper';
import type { LatentVectors } from '../search/latent/latentVectors';
import type { TopicNames } from '../search/query/filters';
import type { RelatedPaper } from '../search/ranking/relatedPapers';
import type { SearchHit, SearchOptions } from '../search/searchHit';
import { SearchIndex } from '../search/searchIndex';
import { Emitter } from '../util/event';
import { visitInSteps, type Steps } from '../util/steps';
import type { Library, LibraryChange, StoredLibrary } from './libraryTypes';
import { LookUpTables } from './lookUpTables';
import { normalizePaper, paperId } from '../paper/normalizePaper';
import { namedFirst, namedPapers } from './namedPapers';
import { serialize, type SerializedLibrary } from './serialize';

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
  private readonly changed = new Emitter<LibraryChange>();
  private tables = new LookUpTables();
  private index: SearchIndex | undefined;

  readonly onDidChange = this.changed.event;

  /** @param restoreIndex gives the index of papers that were serialised with it; called at most once, on first need */
  constructor(
    private readonly options: LibraryOptions = {},
    private readonly restoreIndex?: () => SearchIndex,
  ) {}

  get papers(): readonly Paper[] {
    return this.tables.papers;
  }

  find(id: string): Paper | undefined {
    return this.tables.find(id);
  }

  findByTitle(title: string): Paper | undefined {
    return this.tables.findByTitle(title);
  }

  findByKey(key: string): Paper | undefined {
    return this.tables.findByKey(key);
  }

  add(inputs: Iterable<PaperInput>): readonly Paper[] {
    const index = this.currentIndex();
    const { tables } = this;
    const added = new Map<string, Paper>();
    const removed: Paper[] = [];
    for (const input of inputs) {
      const former = tables.find(paperId(input));
      if (former) {
        tables.delete(former);
      }
      if (former && added.get(former.id) !== former) {
        removed.push(former);
      }
      const paper = normalizePaper(input, key => tables.uniqueKey(key));
      tables.add(paper);
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
      const paper = this.find(paperId(input));
      if (paper) {
        this.tables.delete(paper);
        removed.push(paper);
      }
    }
    this.publish({ added: [], removed }, index);
  }

  search(query: string, options: SearchOptions = {}): SearchHit[] {
    const { papers, isAll } = namedPapers(query, this.tables);
    const found = isAll ? [] : this.searchIndex().search(query, options);
    return namedFirst(papers, found, options.limit);
  }

  related(input: PaperInput, options: SearchOptions = {}): RelatedPaper[] {
    const paper = this.find(paperId(input)) ?? normalizePaper(input);
    return this.searchIndex().related(paper, options);
  }

  latentVectors(): LatentVectors {
    return this.searchIndex().latentVectors(this.papers);
  }

  *learnAhead(): Steps<void> {
    const learning = this.searchIndex().prepareAhead();
    yield* this.tables.prepare();
    yield* learning;
  }

  serialize(): SerializedLibrary {
    const index = this.searchIndex();
    index.prepare();
    return serialize(this.papers, index.storeLatentModel(this.papers));
  }

  *store(): Steps<StoredLibrary> {
    const { papers } = this;
    return { papers, index: yield* this.searchIndex().store(papers) };
  }

  *restore({ papers, index }: StoredLibrary): Steps<void> {
    const tables = new LookUpTables();
    yield* visitInSteps(papers, paper => tables.add(paper));
    const restored = yield* SearchIndex.restore(index, papers, this.options.topicNames);
    const removed = this.papers;
    this.tables = tables;
    this.index = restored;
    this.changed.fire({ added: papers, removed });
  }

  private searchIndex(): SearchIndex {
    this.index = this.currentIndex() ?? indexOf(this.papers, this.options);
    return this.index;
  }

  /** The index as far as there is one already: built, or waiting to be restored. */
  private currentIndex(): SearchIndex | undefined {
    this.index ??= this.tables.size > 0 ? this.restoreIndex?.() : undefined;
    return this.index;
  }

  private publish(change: LibraryChange, index: SearchIndex | undefined): void {
    if (change.added.length + change.removed.length === 0) {
      return;
    }
    index?.remove(change.removed);
    index?.add(change.added);
    this.changed.fire(change);
  }
}

function indexOf(papers: readonly Paper[], { topicNames }: LibraryOptions): SearchIndex {
  const index = new SearchIndex(topicNames);
  index.add(papers);
  return index;
}
