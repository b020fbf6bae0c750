import type { Paper, PaperInput } from '../paper/paper';
import type { LatentVectors } from '../search/latent/latentVectors';
import type { RelatedPaper } from '../search/ranking/relatedPapers';
import type { SearchHit, SearchOptions } from '../search/searchHit';
import type { StoredIndex } from '../search/searchIndex';
import type { Event } from '../util/event';
import type { Steps } from '../util/steps';
import type { SerializedLibrary } from './serialize';

/** Which papers came and went in one call of `add` or `remove`. A replaced paper stands in both. */
export interface LibraryChange {
  readonly added: readonly Paper[];
  readonly removed: readonly Paper[];
}

/** A library as plain data and typed arrays. */
export interface StoredLibrary {
  readonly papers: readonly Paper[];
  readonly index: StoredIndex;
}

/** A set of papers that can be looked up and searched. */
export interface Library {
  /** All papers in the order in which they were added. */
  readonly papers: readonly Paper[];
  /** The paper with this id. */
  find(id: string): Paper | undefined;
  /** The paper with this title, or one also titled so, whatever its case, punctuation, spacing and diacritics. */
  findByTitle(title: string): Paper | undefined;
  /**
   * The paper that has exactly this key, as its citation key or another. One of the reader's own comes first, then one
   * whose citation key it is.
   */
  findByKey(key: string): Paper | undefined;
  /** Adds papers, replacing those of the same id, and returns them with ids and keys filled in. */
  add(papers: Iterable<PaperInput>): readonly Paper[];
  /** Removes papers by id (by title where the input has none). Those that are not here are passed over. */
  remove(papers: Iterable<PaperInput>): void;
  /**
   * The papers that answer a query, best first, at most `limit` (default 20). Any string is a legal query. Papers that it names by
   * key, DOI, arXiv id, address or author and year come first, and alone when it does nothing else.
   */
  search(query: string, options?: SearchOptions): SearchHit[];
  /**
   * The papers about the same things as this one, nearest first, without itself, at most `limit` (default 20), each
   * with the telling words that both have. The paper need not be in the library.
   */
  related(paper: PaperInput, options?: SearchOptions): RelatedPaper[];
  /** The vector of each of `papers`, in that order, in the latent space of the library, which is trained on first need. */
  latentVectors(): LatentVectors;
  /**
   * Prepares for `findByTitle`, then learns what long queries and `related` need to know of the papers' subjects, in
   * steps, when papers have come or gone since. Otherwise the first who asks waits for it: a second for some ten
   * thousand papers. From the first step on nobody does, and gets answers from what is known. What is learnt in the
   * steps is of no avail when papers come or go between them.
   */
  learnAhead(): Steps<void>;
  /**
   * Everything `loadLibrary` needs to restore the library with its search index and its latent model, so that nobody who
   * searches has to wait for them. Papers stand in the order in which they were added.
   */
  serialize(): SerializedLibrary;
  /** The same as data, with what has been learnt so far; papers must not come or go between the steps. */
  store(): Steps<StoredLibrary>;
  /**
   * Takes what {@link store} gave in place of all that is here, in the last step. Throws, and changes nothing, when papers
   * and index do not fit together.
   */
  restore(stored: StoredLibrary): Steps<void>;
  readonly onDidChange: Event<LibraryChange>;
}
