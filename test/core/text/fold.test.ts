import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldDiacritics } from '../../../src/core/text/fold';

describe('foldDiacritics', () => {
  const folds: readonly [string, string][] = [
    ['Öztürk é ñ ç ş ğ', 'Ozturk e n c s g'],
    ['Łukasz Kaiser', 'Lukasz Kaiser'],
    ['Bjørn Straße Æsir œuvre Đorđe ılık Þór Guðrún', 'Bjorn Strasse AEsir oeuvre Dorde ilik THor Gudrun'],
    ['ﬁne ２', 'fine 2'],
    ['Nguyễn', 'Nguyen'],
    ['O\u0308', 'O'],
    ['Иванов 张伟', 'Иванов 张伟'],
  ];
  for (const [text, folded] of folds) {
    it(`folds ${text}`, () => assert.equal(foldDiacritics(text), folded));
  }

  it('leaves ASCII alone and folds a folded text no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), text => assert.equal(foldDiacritics(text), text)),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const folded = foldDiacritics(text);
        assert.equal(foldDiacritics(folded), folded);
      }),
    );
  });
});
