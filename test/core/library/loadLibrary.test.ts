import assert from 'node:assert/strict';
import { createLibrary, loadLibrary } from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';
import { paperInput } from '../../support/papers';

const serialized = createLibrary([
  paperInput({ title: 'Robots Learn', year: 2020, citationKey: 'robots' }),
  paperInput({ title: 'Cats “Learn” – ↯', abstract: 'Line\none\u2028two' }),
]).serialize();

describe('loadLibrary', () => {
  it('restores papers and search', () => {
    const library = loadLibrary(serialized);
    assert.equal(library.papers.length, 2);
    assert.equal(library.findByKey('robots')?.year, 2020);
    assert.equal(library.search('cats')[0]?.paper.abstract, 'Line\none\u2028two');
  });

  it('gives a library that can grow and be serialised again', () => {
    const library = loadLibrary(serialized);
    library.add([paperInput({ title: 'Dogs Sleep' })]);
    assert.equal(loadLibrary(library.serialize()).search('dogs')[0]?.paper.title, 'Dogs Sleep');
  });

  it('ranks as the library that was serialised', () => {
    const library = bundledLibrary();
    const restored = loadLibrary(library.serialize());
    for (const query of ['sim2real gap', 'merging weights of models', 'onlin continual lerning']) {
      assert.deepEqual(restored.search(query), library.search(query));
    }
  });

  it('is given the same text for the same papers', () => {
    assert.equal(bundledLibrary().serialize(), bundledLibrary().serialize());
  });

  for (const [name, text] of Object.entries({
    empty: '',
    'something else': '{"papers":[]}',
    'cut short': serialized.slice(0, -10),
    'changed inside': serialized.replace('Robots', 'Rabbits'),
    'without a body': serialized.split('\n')[0] ?? '',
  })) {
    it(`refuses a text that is ${name}`, () => {
      assert.throws(() => loadLibrary(text), { name: 'SerializedLibraryError' });
    });
  }

  it('refuses another version and says which', () => {
    assert.throws(
      () => loadLibrary(serialized.replace(/^lectern-library \d+/, 'lectern-library 999')),
      /version 999/,
    );
  });
});
