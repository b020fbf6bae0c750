import assert from 'node:assert/strict';
import { createLibrary, describeLibrary, localLibraryPort } from '../../../src/core';

describe('describeLibrary', () => {
  it('tells of papers, merged entries, problems and files', async () => {
    const library = createLibrary([{ title: 'Universal Sentence Encoder', abstract: '' }]);
    const port = localLibraryPort(
      () => Promise.resolve({ library, taxonomy: [], sourcesOf: () => [] }),
      () => Promise.resolve(),
    );
    const content =
      '@misc{a, title = {Universal Sentence Encoder}}\n@misc{b, title = {Cats}}\n@misc{c, title = {Cut';
    await port.readSource({ name: 'file:///own.bib', label: 'papers/own.bib', content });
    const report = { ...(await port.report()), memory: 123_456_789 };
    const [whole, merged, problems, kept, memory, own] = describeLibrary(report);
    assert.equal(whole, 'The library holds 2 papers: 1 bundled, 2 in 1 file of yours.');
    assert.equal(merged, '1 entry describes a paper that another entry describes too.');
    assert.equal(problems, 'There is 1 problem in the files; the Problems panel says where.');
    assert.equal(kept, 'Nothing is kept for the next start.');
    assert.equal(memory, "The library's thread uses 123.5 MB of memory.");
    assert.match(own ?? '', /^papers\/own\.bib: 2 papers, 1 problem, read in \d+ ms\.$/);
  });
});
