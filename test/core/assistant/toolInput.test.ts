import assert from 'node:assert/strict';
import { readCheckQuestion, readPaperQuestion, readSearchQuestion } from '../../../src/core';

describe('Questions of a language model', () => {
  it('are taken as they are when they are right', () => {
    assert.deepEqual(readSearchQuestion({ query: ' transfer ' }), {
      kind: 'input',
      input: { query: 'transfer', limit: 10 },
    });
    assert.deepEqual(readPaperQuestion({ paper: 'he2021towards', limit: 3 }), {
      kind: 'input',
      input: { paper: 'he2021towards', limit: 3 },
    });
    assert.deepEqual(readCheckQuestion({}), {
      kind: 'input',
      input: { languageId: 'markdown', titles: [] },
    });
  });

  it('get a sentence that names what is wrong', () => {
    const message = (read: { readonly kind: string; readonly message?: string }) => read.message ?? '';
    for (const value of [undefined, null, 'transfer', {}, { query: 7 }, { query: ' ' }]) {
      assert.match(message(readSearchQuestion(value)), /^"query" must be/);
    }
    for (const limit of [0, 11, 1.5, '3']) {
      assert.match(
        message(readPaperQuestion({ paper: 'x', limit })),
        /^"limit" must be a whole number from 1 to 10/,
      );
    }
    assert.match(message(readCheckQuestion({ text: 7 })), /^"text"/);
    assert.match(message(readCheckQuestion({ text: 'x'.repeat(1_000_001) })), /too long/);
    assert.match(message(readCheckQuestion({ languageId: 7 })), /^"languageId"/);
    assert.match(message(readCheckQuestion({ titles: ['a', 7] })), /^"titles"/);
    assert.match(message(readCheckQuestion({ titles: Array(51).fill('a') })), /at most 50/);
  });
});
