import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CharacterGrams, seekWords } from '../../../src/core/formats/characterGrams';

describe('CharacterGrams', () => {
  it('finds the words that a text includes, and no others', () => {
    const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word), fc.array(word), fc.array(word), (before, words, after) => {
        const text = [...before, ...words, ...after].join('');
        const sought = [...words, ...after.map(each => `${each}x`)];
        for (const each of sought) {
          assert.equal(new CharacterGrams(text).hasAny(seekWords([each])), text.includes(each));
        }
        assert.equal(new CharacterGrams(text).hasAny(seekWords(words)), words.length > 0);
      }),
    );
  });
});
