import assert from 'node:assert/strict';
import { createLibrary, type Paper, type PaperInput } from '../../src/core';

/** A paper for a test: whatever is not given is plain. */
export function paperInput(given: Partial<PaperInput> = {}): PaperInput {
  return { title: 'Learning to Test', abstract: 'We propose a test. It works well.', ...given };
}

/** The same as a library has it. */
export function paperOf(given: Partial<PaperInput>): Paper {
  const [paper] = createLibrary([paperInput(given)]).papers;
  assert.ok(paper);
  return paper;
}
