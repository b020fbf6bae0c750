import assert from 'node:assert/strict';
import { createLibrary, localLibraryPort } from '../../../src/core';

const port = localLibraryPort(
  () => Promise.resolve({ library: createLibrary([]), taxonomy: [], sourcesOf: () => [] }),
  () => Promise.resolve(),
);

describe('isCiting', () => {
  for (const [languageId, text, expected] of [
    ['markdown', 'As [see @a, p. 3].', true],
    ['markdown', 'As [-@a].', true],
    ['markdown', 'As \\citep{a}.', true],
    ['markdown', 'As {cite:t}`a`.', true],
    ['markdown', 'Thanks, @a and @{b}.', false],
    ['markdown', 'By [@a](https://example.org/a).', false],
    ['markdown', 'As `[@a]` and [@].', false],
    ['latex', '\\cite{a}', true],
    ['latex', 'Thanks, @a.', false],
  ] as const) {
    it(`says ${String(expected)} of ${languageId}: ${text}`, async () => {
      assert.equal(await port.isCiting({ text, languageId }), expected);
    });
  }
});
