import assert from 'node:assert/strict';
import { Catalogue, topicsOf } from '../../../src/core';
import { bundledLibrary, bundledTaxonomy } from '../../support/bundledPapers';
import { paperInput } from '../../support/papers';
import { by, catalogueOf, groupsAt, titlesAt, walk } from './catalogues';

describe('The catalogue by topic', () => {
  const catalogue = catalogueOf([
    paperInput({ title: 'B', topics: ['robotics', 'rl', 'robotics'] }),
    paperInput({ title: 'A', topics: ['rl'] }),
    paperInput({ title: 'C', topics: ['__proto__'] }),
    paperInput({ title: 'D' }),
  ]);

  it('counts a paper once in its area and puts it under each of its topics', () => {
    assert.deepEqual(groupsAt(catalogue, by('topic')), [
      ['Decision', 2],
      ['Other', 2],
    ]);
    assert.deepEqual(groupsAt(catalogue, by('topic'), ['decision']), [
      ['Reinforcement learning', 2],
      ['Robotics', 1],
    ]);
    assert.deepEqual(titlesAt(catalogue, by('topic'), ['decision', 'rl']), ['A', 'B']);
    assert.deepEqual(titlesAt(catalogue, by('topic'), ['decision', 'robotics']), ['B']);
  });

  it('puts a paper without a topic, or with one that nobody knows, under "Other"', () => {
    assert.deepEqual(titlesAt(catalogue, by('topic'), ['other']), ['C', 'D']);
  });

  it('says what belongs under a topic', () => {
    assert.equal(catalogue.browse(by('topic'), ['decision']).groups[0]?.note, 'Rewards.');
  });

  it('gives every bundled paper a topic', () => {
    const library = bundledLibrary();
    const all = bundledTaxonomy();
    const bundled = new Catalogue(library, {
      taxonomy: all,
      topicsOf: paper => topicsOf(paper, all),
      sourcesOf: () => [],
    });
    assert.ok(bundled.browse(by('topic')).groups.every(({ id }) => id !== 'other'));
    assert.equal(new Set(walk(bundled, by('topic')).papers).size, 265);
  });

  it('has nothing at a place that is not there', () => {
    assert.deepEqual(catalogue.browse(by('topic'), ['__proto__', 'constructor']), { groups: [], papers: [] });
  });
});

describe('The catalogue by other fields', () => {
  const catalogue = catalogueOf([
    paperInput({ title: 'Old', year: 1999, venue: 'ICML 1999', keywords: ['my.bib'] }),
    paperInput({ title: 'New', year: 2024, venue: 'icml 2024', keywords: ['my.bib', 'b.ris'] }),
    paperInput({ title: 'Findings', year: 2024, venue: 'Findings of ACL (2024)' }),
    paperInput({
      title: 'Names',
      authors: [
        { given: 'Kaiming', family: 'He' },
        { family: 'Öztürk' },
        { given: '明', family: '李' },
        { given: 'Kaiming', family: 'He' },
        { family: '__proto__' },
      ],
    }),
  ]);

  it('lists years from the newest, unknown ones last', () => {
    assert.deepEqual(groupsAt(catalogue, by('year')), [
      ['2024', 2],
      ['1999', 1],
      ['No year', 1],
    ]);
  });

  it('tells venues apart without their years and without case', () => {
    assert.deepEqual(groupsAt(catalogue, by('venue')), [
      ['Findings of ACL', 1],
      ['ICML', 2],
      ['No venue', 1],
    ]);
  });

  it('puts a paper under each of its sources', () => {
    assert.deepEqual(groupsAt(catalogue, by('source')), [
      ['b.ris', 1],
      ['my.bib', 2],
      ['No source', 2],
    ]);
  });

  it('lists authors by family name, each paper once', () => {
    assert.deepEqual(groupsAt(catalogue, by('author')), [
      ['He, Kaiming', 1],
      ['Öztürk', 1],
      ['__proto__', 1],
      ['李明', 1],
      ['No author', 3],
    ]);
  });
});

describe('The order of papers', () => {
  const papers = [
    paperInput({ id: 'a', title: '“Quoted” beta', year: 2020 }),
    paperInput({ id: 'b', title: 'Étude', year: 2022 }),
    paperInput({ id: 'c', title: 'alpha', year: 2022 }),
    paperInput({ id: 'd', title: 'Zeta' }),
  ];
  const catalogue = catalogueOf(papers);
  const at = (view: ReturnType<typeof by>) => titlesAt(catalogue, view, ['unknown']);

  it('is by title whatever its case, accents and quotes', () => {
    assert.deepEqual(at(by('source')), ['alpha', 'Étude', '“Quoted” beta', 'Zeta']);
  });

  it('is by year from the newest, then by title', () => {
    assert.deepEqual(at(by('source', 'year')), ['alpha', 'Étude', '“Quoted” beta', 'Zeta']);
    assert.deepEqual(
      catalogue.browse(by('source', 'year'), ['unknown']).papers.map(({ id }) => id),
      ['c', 'b', 'a', 'd'],
    );
  });

  it('is by citations from the most, and says how many there are', () => {
    const view = {
      ...by('source', 'citations'),
      citations: new Map([
        ['d', 3],
        ['b', 1],
        ['gone', 9],
      ]),
    };
    assert.deepEqual(
      catalogue.browse(view, ['unknown']).papers.map(({ id, citations }) => [id, citations]),
      [
        ['d', 3],
        ['b', 1],
        ['c', 0],
        ['a', 0],
      ],
    );
    const later = { ...view, citations: new Map([['a', 1]]) };
    assert.equal(catalogue.browse(later, ['unknown']).papers[0]?.id, 'a');
  });
});

describe('The place of a paper', () => {
  const catalogue = catalogueOf([paperInput({ id: 'b', title: 'B', topics: ['robotics', 'rl'] })]);

  it('is under its most important topic', () => {
    assert.deepEqual(catalogue.placeOf(by('topic'), 'b'), ['decision', 'robotics']);
  });

  it('is nowhere for a paper that is not here', () => {
    assert.equal(catalogue.placeOf(by('topic'), 'gone'), undefined);
  });
});
