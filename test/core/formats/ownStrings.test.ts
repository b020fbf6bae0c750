import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownPaper, ownString } from '../../../src/core/formats/ownStrings';

describe('ownString', () => {
  it('gives the same text, halves of characters and quotes included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), (text, cut) => {
        assert.equal(ownString(text), text);
        assert.equal(ownString(text.slice(cut)), text.slice(cut));
      }),
    );
    for (const text of ['half a character \ud83d', 'half "a" character \ud83d\n'.repeat(20)]) {
      assert.equal(ownString(text), text);
    }
  });
});

describe('ownPaper', () => {
  it('gives the same paper, whatever is unknown of it', () => {
    const known = {
      id: 'a long identifier',
      citationKey: null,
      title: 'A title that is long enough',
      abstract: '',
      authors: [{ family: 'A team of many people' }, { given: 'A', family: 'Li' }],
      authorsPartial: true,
      keywords: ['retrieval of papers'],
      otherKeys: ['another key of it'],
      doi: undefined,
      arxivId: undefined,
      url: undefined,
      venue: undefined,
    };
    assert.deepEqual(ownPaper(known), known);
  });
});
