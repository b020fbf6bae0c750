import type { Paper } from '../paper/paper';
import type { RelatedPaper } from '../search/ranking/relatedPapers';
import type { SearchHit, SearchOptions } from '../search/searchHit';
import type { PaperTopic } from '../topics/topicsOf';

/** What the library knows of a paper. */
export interface PaperFacts {
  readonly topics: readonly PaperTopic[];
  /** False when the paper is only somewhere else: in a bibliography that no source is. */
  readonly isInLibrary: boolean;
}

/** A paper with what the library knows of it. */
export interface CardContent extends PaperFacts {
  readonly paper: Paper;
}

/** Questions of whoever looks for papers. See `LibraryPort`. */
export interface SearchQuestions {
  /** The papers that answer a query, best first. */
  search(query: string, options?: SearchOptions): Promise<SearchHit[]>;
  /** The papers nearest in subject to the paper with this id, nearest first; none when it is not here. */
  related(id: string, options?: SearchOptions): Promise<RelatedPaper[]>;
  find(id: string): Promise<Paper | undefined>;
  /** Those of the papers with these ids that are here, in this order. */
  findAll(ids: readonly string[]): Promise<readonly Paper[]>;
  /** What a card or a page says of a paper, or of the one with this id; undefined when there is none with it. */
  cardOf(paper: Paper | string): Promise<CardContent | undefined>;
}
