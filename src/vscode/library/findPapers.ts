import type { Paper, SearchQuestions } from '../../core';

/** The papers of those ids that a command was called with, in their order; what is no id or not there is passed over. */
export async function findPapers(
  library: SearchQuestions,
  ids: readonly unknown[],
): Promise<readonly Paper[]> {
  return library.findAll(ids.filter(id => typeof id === 'string'));
}
