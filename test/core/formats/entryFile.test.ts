import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EntryFile, parseBibtex, type Paper } from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';

const { papers } = bundledLibrary();
const [first] = papers;
assert.ok(first);
const keysOf = (file: EntryFile) => parseBibtex(file.text()).papers.map(({ citationKey }) => citationKey);

describe('EntryFile', () => {
  it('is empty without papers', () => {
    const file = new EntryFile();
    file.add([]);
    assert.deepEqual([file.text(), file.size], ['', 0]);
  });

  it('has every paper once, in the order in which they came', () => {
    const file = new EntryFile();
    file.add(papers.slice(0, 20));
    file.add(papers.slice(10));
    assert.deepEqual(
      keysOf(file),
      papers.map(({ citationKey }) => citationKey),
    );
    assert.equal(file.size, papers.length);
  });

  it('gives every entry a key of its own, whatever the case', () => {
    const key = fc.constantFrom('smith2020', 'Smith2020', 'smith2020b', 'SMITH2020B', 'smith2020c');
    fc.assert(
      fc.property(fc.array(key), keys => {
        const file = new EntryFile();
        file.add(keys.map((citationKey, at): Paper => ({ ...first, id: String(at), citationKey })));
        const written = keysOf(file).map(written => written?.toLowerCase());
        assert.equal(new Set(written).size, keys.length);
        assert.equal(written.length, keys.length);
      }),
    );
  });
});
