import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import fc from 'fast-check';

describe('a text of the core', () => {
  afterEach(() => l10n.config({ contents: {} }));

  it('is English where no words were set', () => {
    assert.equal(l10n.t('Open'), 'Open');
    assert.equal(l10n.t('{0} papers in {1}', 3, 'ICML'), '3 papers in ICML');
    assert.equal(l10n.t('{count} papers', { count: 3 }), '3 papers');
  });

  it('is in the words of an object or of its JSON', () => {
    const contents = { '{0} papers in {1}': '{1} 中有 {0} 篇论文' };
    for (const words of [contents, JSON.stringify(contents)]) {
      l10n.config({ contents: words });
      assert.equal(l10n.t('{0} papers in {1}', 3, 'ICML'), 'ICML 中有 3 篇论文');
      assert.equal(l10n.t('Open'), 'Open');
    }
  });

  it('takes a value as it is, with braces and dollar signs in it', () => {
    assert.equal(l10n.t('The entry “{0}” {1}.', '{1}', '$& $1'), 'The entry “{1}” $& $1.');
  });

  it('keeps a place that has no value', () => {
    assert.equal(l10n.t('{0} and {1}', 'He'), 'He and {1}');
    assert.equal(l10n.t('{constructor}', {}), '{constructor}');
    assert.equal(l10n.t('constructor'), 'constructor');
  });

  it('stays English when the words are none', () => {
    for (const contents of [undefined, null, '', '{', '[]', '"Open"', 7, { Open: 7 }]) {
      l10n.config({ contents });
      assert.equal(l10n.t('Open'), 'Open');
    }
  });

  it('survives any words and any values', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), fc.array(fc.string()), (contents, message, values) => {
        l10n.config({ contents });
        assert.equal(typeof l10n.t(message, ...values), 'string');
      }),
    );
  });
});
