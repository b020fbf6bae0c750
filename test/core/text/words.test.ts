import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsOf } from '../../../src/core/text/words';

describe('wordsOf', () => {
  it('reads each run of letters and digits, of any spaced script, at its place', () => {
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
      'д',
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

  it('reads two neighbouring characters of a script without spaces as a word', () => {
    const places = (text: string) => wordsOf(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(places('图像分割, 图'), ['图像', '像分', '分割', '图']);
    assert.deepEqual(places('使用BERT模型'), ['使用', 'BERT', '模型']);
    assert.deepEqual(places('ภาษ'), ['ภา', 'าษ']);
    assert.deepEqual(places('학습을 ﾈﾞｯ'), ['학습', '습을', 'ﾈﾞｯ']);
    assert.deepEqual(
      wordsOf('ｶﾞﾗ Ｘ線').map(word => word.text),
      ['ガラ', 'x', '線'],
    );
  });

  it('leaves no letter of any script out', () => {
    const letters = fc.constantFrom(
      'a',
      'é',
      '中',
      '文',
      'ก',
      '\u0e31',
      '한',
      '\u1112',
      '\u1161',
      'カ',
      'ﾞ',
      ' ',
      '𠀀',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters }), text => {
        const words = wordsOf(text);
        for (const { index, 0: run } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
          const own = words.filter(({ start }) => start >= index && start < index + run.length);
          assert.equal(own[0]?.start, index);
          assert.equal(own.at(-1)?.end, index + run.length);
          own.slice(1).forEach(({ start }, place) => assert.ok(start <= (own[place]?.end ?? 0)));
        }
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
