import type { PaperInput } from '../../src/core';

/** A paper for a test: whatever is not given is plain. */
export function paperInput(given: Partial<PaperInput> = {}): PaperInput {
  return { title: 'Learning to Test', abstract: 'We propose a test. It works well.', ...given };
}
