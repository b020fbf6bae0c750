import type { Library } from '../library/libraryTypes';
import { isFrom } from '../formats/bibliography';
import type { Paper } from '../paper/paper';
import { indexOf } from './libraryIndex';
import type { MentionOptions } from './mention';

/** What a document cites from. */
export type CitedFiles = Pick<MentionOptions, 'bibliography' | 'sources' | 'isPartial'>;

const NO_SOURCES: ReadonlySet<string> = new Set();

/** The paper that a citation key leads to, and whether the document's own bibliography has the key. */
export interface ResolvedKey {
  readonly paper: Paper;
  /** Absent where that is not known yet. */
  readonly inBibliography?: boolean;
}

/**
 * Where a key leads: the paper of the library that is the bibliography's entry (same DOI, arXiv id, link or title),
 * else the entry itself; a key that the bibliography has not may still be the library's own.
 */
export function resolveKey(
  key: string,
  library: Library,
  { bibliography, sources = NO_SOURCES, isPartial = false }: CitedFiles = {},
): ResolvedKey | undefined {
  const entry = bibliography?.findByKey(key);
  if (entry !== undefined) {
    return { paper: findSamePaper(entry, library) ?? entry, inBibliography: true };
  }
  const paper = library.findByKey(key);
  const isInSource = isFrom(paper, sources);
  return paper && { paper, ...(isPartial && !isInSource ? {} : { inBibliography: isInSource }) };
}

/** The paper of the library that an entry describes. */
function findSamePaper(entry: Paper, library: Library): Paper | undefined {
  return indexOf(library).links.findSame(entry) ?? library.findByTitle(entry.title);
}
