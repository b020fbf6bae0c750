import assert from 'node:assert/strict';
import type { ParsedPapers, PaperInput } from '../../src/core';

/** The only paper of what was read; fails when there are more, none, or problems. */
export function onlyPaper({ papers, problems }: ParsedPapers): PaperInput {
  const [paper] = papers;
  if (!paper || papers.length > 1 || problems.length > 0) {
    throw new Error(`${papers.length} papers; ${problems.map(problem => problem.message).join(' ')}`);
  }
  return paper;
}

/** The citation keys of what was read, in order. */
export function keysIn({ papers }: ParsedPapers): string[] {
  return papers.map(paper => paper.citationKey ?? '');
}

/** The problems as "line: sentence", in order. */
export function problemsIn({ problems }: ParsedPapers): string[] {
  return problems.map(({ line, message }) => `${line}: ${message}`);
}

/** What was read of a paper, without the entry that it was read from. */
export function factsOf(paper: PaperInput): PaperInput {
  const { entry, ...facts } = paper;
  assert.ok(entry);
  return facts;
}
