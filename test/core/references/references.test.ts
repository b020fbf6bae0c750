import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  createLibrary,
  parseBibtex,
  parseCslJson,
  toBibtex,
  toCslReference,
  type CslReference,
  type Paper,
} from '../../../src/core';
import { ReferenceWriter } from '../../../src/worker/references/referenceWriter';

const people = [
  { family: 'Doe', given: 'Jane' },
  { family: 'Berg', given: 'Ann', 'non-dropping-particle': 'van den' },
];
const issued = { 'date-parts': [[2011, 3, 5]] };

/** A work of each kind, with what references of it say. */
const works: readonly Readonly<Record<string, unknown> & { type: string; title: string }>[] = [
  {
    ...{
      type: 'article-journal',
      title: 'Deep things',
      author: people,
      'container-title': 'Nature',
      volume: '521',
    },
    ...{ issue: '7553', page: '436–444', issued, DOI: '10.1000/1' },
  },
  {
    ...{ type: 'article-journal', title: 'Written by a group', author: [{ literal: 'The Big Group' }] },
    ...{ 'container-title': 'The Lancet', volume: '3', page: '1–9', issued: { 'date-parts': [[2001]] } },
  },
  {
    ...{
      type: 'book',
      title: 'Things',
      author: people,
      publisher: 'Press',
      'publisher-place': 'Oslo',
      edition: '2',
    },
    ...{ issued: { 'date-parts': [[1999]] }, volume: '3' },
  },
  {
    ...{
      type: 'chapter',
      title: 'A chapter of it',
      author: people,
      editor: [{ family: 'Roe', given: 'Rick' }],
    },
    ...{
      'container-title': 'Handbook of things',
      publisher: 'Press',
      page: '1–20',
      issued: { 'date-parts': [[2003]] },
    },
    ...{ 'publisher-place': 'Oslo', edition: '3' },
  },
  {
    ...{
      type: 'paper-conference',
      title: 'Talk of things',
      author: people,
      'container-title': 'Proceedings of things',
    },
    ...{ editor: [{ family: 'Roe', given: 'Rick' }], page: '7–8', publisher: 'ACM', issued },
    ...{ 'collection-title': 'Lecture Notes', 'collection-number': '12', volume: '4' },
  },
  {
    ...{ type: 'thesis', title: 'On things', author: [people[0]], publisher: 'MIT', genre: 'PhD thesis' },
    ...{ issued: { 'date-parts': [[2013]] } },
  },
  {
    ...{
      type: 'thesis',
      title: 'On other things',
      author: [people[0]],
      publisher: 'MIT',
      genre: 'Master’s thesis',
    },
    ...{ issued: { 'date-parts': [[2013]] } },
  },
  {
    ...{
      type: 'report',
      title: 'Report of things',
      author: people,
      publisher: 'Rand',
      number: 'TR-17',
      genre: 'White paper',
    },
    ...{ issued: { 'date-parts': [[1990]] }, URL: 'https://example.org/r_1' },
  },
  {
    ...{ type: 'webpage', title: 'A page of things', author: people, 'container-title': 'Example', issued },
    ...{ URL: 'https://example.org/a', accessed: { 'date-parts': [[2020, 1, 2]] } },
  },
  {
    type: 'dataset',
    title: 'All things',
    author: people,
    publisher: 'Zenodo',
    version: '1.2',
    issued,
    DOI: '10.1000/2',
  },
  { type: 'software', title: 'Thing maker', author: people, publisher: 'GitHub', version: '2.0', issued },
  { type: 'patent', title: 'Thing machine', author: people, number: 'US 1234', issued },
  { type: 'manuscript', title: 'Notes on things', author: people, issued: { literal: 'in preparation' } },
  { type: 'motion_picture', title: 'The thing', author: people, publisher: 'Studio', issued },
  {
    type: 'article',
    title: 'Things first',
    author: people,
    publisher: 'arXiv',
    number: 'arXiv:1706.03762',
    issued,
    URL: 'https://arxiv.org/abs/1706.03762',
  },
  { type: 'pamphlet', title: 'Small things', author: people, 'publisher-place': 'Oslo', issued },
  {
    type: 'entry-encyclopedia',
    title: 'Thing',
    author: people,
    'container-title': 'Book of all',
    publisher: 'Press',
    issued,
  },
  { type: 'document', title: 'Some thing', author: people, publisher: 'Somebody', issued, note: 'Nice' },
];

const items = works.map((work, place) => ({ id: `k${place}`, ...work }));
const papersOf = (papers: Parameters<typeof createLibrary>[0]) => createLibrary(papers).papers;
const own = papersOf(parseCslJson(JSON.stringify(items)).papers);

function writerIn(style: string): ReferenceWriter {
  const text = (name: string) =>
    readFileSync(new URL(`../../../media/styles/${name}`, import.meta.url), 'utf8');
  const locales = { 'en-US': text('locales-en-US.xml') };
  return new ReferenceWriter({ style: text(`${style}.csl`), locale: 'en-US', locales });
}

const written = (paper: Paper) => papersOf(parseBibtex(toBibtex(paper)).papers);

for (const style of ['apa', 'ieee', 'chicago-author-date']) {
  describe(`References in ${style}`, () => {
    let writer: ReferenceWriter;
    /** Each written alone, so that none is told from another by more than it says. */
    const references = (papers: readonly CslReference[]) => papers.flatMap(paper => writer.write([paper]));

    before(() => {
      writer = writerIn(style);
    });

    it('are those of the CSL data that papers were read from', () => {
      assert.deepEqual(references(own.map(toCslReference)), references(items));
    });

    items.forEach(({ type, title }, place) => {
      it(`stay the same when a ${type} becomes a BibTeX entry: ${title}`, () => {
        const paper = own[place];
        assert.ok(paper);
        assert.deepEqual(
          references(written(paper).map(toCslReference)),
          references(items.slice(place, place + 1)),
        );
      });
    });
  });
}
