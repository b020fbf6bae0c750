import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CharacterGrams, seekWords } from '../../../src/core/formats/tex/characterGrams';

describe('CharacterGrams', () => {
  it('finds the words that a text includes, and no others', () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 });
    const grams = new CharacterGrams();
    fc.assert(
      fc.property(fc.array(word), fc.array(word), fc.array(word), (before, words, after) => {
        const text = [...before, ...words, ...after].join('');
        const sought = [...words, ...after.map(each => `${each}x`)];
        grams.read(text);
        for (const each of sought) {
          assert.equal(grams.hasAny(seekWords([each])), text.includes(each));
        }
        assert.equal(grams.hasAny(seekWords(words)), words.length > 0);
      }),
    );
  });
});
