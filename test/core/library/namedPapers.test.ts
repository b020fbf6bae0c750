import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLibrary } from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';

const LIBRARY = createLibrary([
  {
    title: 'Rivers of Ice',
    abstract: 'Ice flows.',
    citationKey: 'sung2022ice',
    authors: [{ given: 'Ann', family: 'Sung' }, { family: 'Müller' }],
    year: 2022,
    doi: '10.1000/ice.5',
  },
  {
    title: 'Ice and Song',
    abstract: 'We sing.',
    authors: [{ family: 'Bo' }, { family: 'Sung' }],
    year: 2022,
  },
  {
    title: 'Moths at Lamps',
    abstract: 'Moths gather, as ice does.',
    citationKey: 'knuth',
    otherKeys: ['DBLP:conf/moth/X21'],
    authors: [{ family: 'van der Berg' }],
    year: 2021,
    arxivId: '2101.00001',
    url: 'https://moths.example.org/lamps',
  },
  { title: 'The Art of Knuth', abstract: 'A book.', year: 1968, authors: [{ family: 'He' }] },
]);

const titles = (query: string) => LIBRARY.search(query).map(({ paper }) => paper.title);

describe('A search', () => {
  for (const query of [
    'sung2022ice',
    '@sung2022ice',
    '[@sung2022ice]',
    '\\cite{sung2022ice}',
    ' 10.1000/ice.5 ',
    'doi:10.1000/ICE.5',
    'DOI: 10.1000/ice.5',
    'https://doi.org/10.1000/ice.5',
    'http://dx.doi.org/10.1000/ice.5',
    'doi.org/10.1000/ice.5.',
  ]) {
    it(`for ${query.trim()} gives the paper that it names, and no other`, () =>
      assert.deepEqual(titles(query), ['Rivers of Ice']));
  }

  for (const query of [
    '2101.00001',
    '2101.00001v2',
    'arXiv:2101.00001',
    'arxiv: 2101.00001',
    'https://arxiv.org/abs/2101.00001v3',
    'https://arxiv.org/pdf/2101.00001.pdf',
    'arxiv.org/abs/2101.00001',
    'DBLP:conf/moth/X21',
    'https://moths.example.org/lamps/',
  ]) {
    it(`for ${query} gives the paper that it names, and no other`, () =>
      assert.deepEqual(titles(query), ['Moths at Lamps']));
  }

  it('for a key that is a word puts its paper first', () =>
    assert.deepEqual(titles('knuth'), ['Moths at Lamps', 'The Art of Knuth']));

  it('with a key among other words puts its paper first', () =>
    assert.deepEqual(titles('moths sung2022ice')[0], 'Rivers of Ice'));

  it('for keys alone gives their papers in this order', () =>
    assert.deepEqual(titles('DBLP:conf/moth/X21 sung2022ice'), ['Moths at Lamps', 'Rivers of Ice']));

  for (const query of [
    'sung et al. 2022',
    'Sung, 2022',
    'sung (2022)',
    'Sung and Muller 2022',
    'sung 2022',
  ]) {
    it(`for ${query} gives the paper of this first author and year first`, () =>
      assert.equal(titles(query)[0], 'Rivers of Ice'));
  }

  it('for an author of several papers of a year gives first authors before others', () =>
    assert.deepEqual(titles('sung et al. 2022').slice(0, 2), ['Rivers of Ice', 'Ice and Song']));

  it('reads authors of several words, and of two letters', () => {
    assert.equal(titles('van der Berg 2021')[0], 'Moths at Lamps');
    assert.equal(titles('he 1968')[0], 'The Art of Knuth');
  });

  it('keeps its limit', () => {
    assert.equal(LIBRARY.search('sung 2022', { limit: 1 }).length, 1);
    assert.equal(LIBRARY.search('sung2022ice', { limit: 0 }).length, 0);
  });

  it('finds every bundled paper by its key, its DOI and its arXiv id, alone', () => {
    const library = bundledLibrary();
    for (const paper of library.papers) {
      for (const name of [paper.citationKey, paper.doi, paper.arxivId]) {
        if (name !== undefined) {
          const found = library.search(name).map(hit => hit.paper.title);
          // A key without a year may be a word.
          assert.deepEqual(/\d/.test(name) ? found : found.slice(0, 1), [paper.title], name);
        }
      }
    }
  });

  it('gives papers in an order of their scores, each once, whatever is asked', () => {
    const word = fc.constantFrom(
      'sung2022ice',
      'knuth',
      '2022',
      'sung',
      'ice',
      '10.1000/ice.5',
      'et al.',
      '(',
      '@',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 6 }), words => {
        const hits = LIBRARY.search(words.join(' '));
        assert.equal(new Set(hits.map(({ paper }) => paper.id)).size, hits.length);
        assert.ok(hits.every(({ score }, at) => score <= (hits[at - 1]?.score ?? Infinity)));
      }),
    );
  });
});
