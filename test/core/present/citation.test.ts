import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationOf, findCitations } from '../../../src/core';

describe('citationOf', () => {
  it('writes what the language of the document writes', () => {
    assert.equal(citationOf(['he2021towards'], 'markdown'), '[@he2021towards]');
    assert.equal(citationOf(['a1', 'b2'], 'quarto'), '[@a1; @b2]');
    assert.equal(citationOf(['a1', 'b2'], 'latex'), '\\cite{a1,b2}');
    assert.equal(citationOf(['a1', 'b2'], 'python'), 'a1, b2');
    assert.equal(citationOf(['a1', 'b2'], 'restructuredtext'), ':cite:`a1,b2`');
    assert.equal(citationOf(['a1', 'b2'], 'typst'), '@a1 @b2');
    assert.equal(citationOf([], 'latex'), '');
  });

  it('puts keys in braces that Pandoc would cut short', () => {
    assert.equal(citationOf(['DBLP:conf/nips/X'], 'markdown'), '[@DBLP:conf/nips/X]');
    assert.equal(citationOf(['what?', 'a;b'], 'markdown'), '[@{what?}; @{a;b}]');
  });

  it('is read back as the same keys', () => {
    const key = fc.stringMatching(/^[a-z][a-z0-9:_-]{0,12}$/);
    const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(keys, fc.constantFrom('markdown', 'latex'), (wanted, language) => {
        const found = findCitations(`As shown ${citationOf(wanted, language)}.`, language);
        assert.deepEqual(
          found.flatMap(citation => citation.key),
          wanted,
        );
      }),
    );
  });
});
