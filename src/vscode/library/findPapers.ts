import type { LibraryPort, Paper } from '../../core';

/** The papers of those ids that a command was called with, in their order; what is no id or not there is passed over. */
export async function findPapers(library: LibraryPort, ids: readonly unknown[]): Promise<Paper[]> {
  const found = await Promise.all(ids.filter(id => typeof id === 'string').map(id => library.find(id)));
  return found.filter(paper => paper !== undefined);
}
