import assert from 'node:assert/strict';
import {
  createLibrary,
  documentPapers,
  findCitations,
  findMentions,
  nextPlace,
  parseBibtex,
} from '../../../src/core';
import { paperInput } from '../../support/papers';

const library = createLibrary([
  paperInput({
    title: 'Gardens of Forking Paths in Learned Maps',
    citationKey: 'a2020gardens',
    arxivId: '2001.00001',
  }),
  paperInput({ title: 'Quiet Rivers Carry Heavy Gradients', citationKey: 'b2021quiet' }),
]);

function read(text: string, languageId = 'markdown', bibtex = '') {
  const bibliography = createLibrary(parseBibtex(bibtex).papers);
  const { papers, lostKeys } = documentPapers(
    findMentions(text, languageId, library, { bibliography }),
    findCitations(text, languageId),
  );
  const quoted = (places: readonly { readonly start: number; readonly end: number }[]) =>
    places.map(({ start, end }) => text.slice(start, end));
  return {
    papers: papers.map(({ paper, places }) => [paper.title, ...quoted(places)]),
    lostKeys: lostKeys.map(({ key, places }) => [key, ...quoted(places)]),
  };
}

describe('documentPapers', () => {
  it('lists each paper once, in order of its first mention, with all places', () => {
    assert.deepEqual(
      read('[@b2021quiet] then @a2020gardens and *Quiet Rivers Carry Heavy Gradients*').papers,
      [
        ['Quiet Rivers Carry Heavy Gradients', 'b2021quiet', 'Quiet Rivers Carry Heavy Gradients'],
        ['Gardens of Forking Paths in Learned Maps', 'a2020gardens'],
      ],
    );
  });

  it('counts a title and the link behind it once', () => {
    const text = '[Gardens of Forking Paths in Learned Maps](https://arxiv.org/abs/2001.00001)';
    assert.deepEqual(read(text).papers, [
      ['Gardens of Forking Paths in Learned Maps', 'Gardens of Forking Paths in Learned Maps'],
    ]);
  });

  it('lists the keys that lead nowhere, each once with all places', () => {
    assert.deepEqual(read('\\cite{zz, b2021quiet} \\cite{yy} \\citet{zz}', 'latex').lostKeys, [
      ['zz', 'zz', 'zz'],
      ['yy', 'yy'],
    ]);
  });

  it('loses no key that the bibliography has', () => {
    const { papers, lostKeys } = read(
      '\\cite{own, lost}',
      'latex',
      '@misc{own, title={An Entry of One’s Own}}',
    );
    assert.deepEqual(papers, [['An Entry of One’s Own', 'own']]);
    assert.deepEqual(lostKeys, [['lost', 'lost']]);
  });

  it('has nothing to say of an empty document', () => {
    assert.deepEqual(read(''), { papers: [], lostKeys: [] });
  });
});

describe('nextPlace', () => {
  const places = [
    { start: 1, end: 3 },
    { start: 5, end: 8 },
  ];

  it('begins with the first place', () => {
    assert.deepEqual(nextPlace(places), places[0]);
    assert.deepEqual(nextPlace(places, { start: 5, end: 5 }), places[0]);
  });

  it('goes on from the selected place and round', () => {
    assert.deepEqual(nextPlace(places, { start: 1, end: 3 }), places[1]);
    assert.deepEqual(nextPlace(places, { start: 5, end: 8 }), places[0]);
  });

  it('knows no place where there is none', () => {
    assert.equal(nextPlace([], { start: 1, end: 3 }), undefined);
  });
});
