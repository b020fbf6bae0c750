import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsOf } from '../../../src/core/text/words';

describe('wordsOf', () => {
  it('reads each run of letters and digits, of any script, at its place', () => {
    const letters = fc.constantFrom(
      'a',
      'Z',
      '9',
      ' ',
      '-',
      'é',
      'e\u0301',
      '\u0301',
      'Ł',
      '中',
      '𝔸',
      '😀',
      '\ud800',
      'ß',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters }), text => {
        const runs = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)];
        assert.deepEqual(
          wordsOf(text).map(({ start, end }) => [start, text.slice(start, end)]),
          runs.map(run => [run.index, run[0]]),
        );
      }),
    );
  });

  it('folds words and leaves possessives out', () => {
    assert.deepEqual(
      wordsOf('Öztürk’s iCaRL, model\'s "2nd" s').map(word => word.text),
      ['ozturk', 'icarl', 'model', '2nd', 's'],
    );
  });
});
