import assert from 'node:assert/strict';
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { indexOptions, type Paper } from '../../../src/core';
import { PackedIndex } from '../../../src/core/search/index/packedIndex';
import { runAtOnce } from '../../../src/core/util/steps';
import { bundledLibrary } from '../../support/bundledPapers';
import { randomNumbers } from '../../../bench/library/generate';
import { paper } from './papers';

/** So many papers, of words as unequally frequent as in real texts. */
const PAPERS = 3000;
const WORDS = 4000;

const random = randomNumbers(20_261_130);

function text(length: number): string {
  const words = Array.from({ length }, () => {
    const rank = Math.floor(WORDS ** random());
    return random() < 0.2 ? 'the' : `w${rank.toString(36)}${'aeiou'.charAt(rank % 5)}`;
  });
  return words.join(random() < 0.1 ? '-' : ' ');
}

const papers: readonly Paper[] = [
  ...Array.from({ length: PAPERS }, (_, place) =>
    paper(`p${place}`, text(4 + Math.floor(random() * 8)), text(Math.floor(random() * 60)), {
      year: 1990 + Math.floor(random() * 40),
      keywords: random() < 0.3 ? [text(2)] : [],
    }),
  ),
  ...bundledLibrary().papers,
];

const optionSets: Readonly<Record<string, SearchOptions>> = {
  'of the index': {},
  'of MiniSearch': { boost: {}, bm25: { k: 1.2, b: 0.7, d: 0.5 } },
  'with prefixes and all words': { prefix: true, combineWith: 'AND' },
  'with misspelt words': { fuzzy: 0.25, maxFuzzy: 3 },
  'with some fields, weighted by paper': {
    fields: ['title', 'about'],
    boost: { about: 3 },
    prefix: term => term.length > 3,
    boostDocument: id => (String(id).endsWith('7') ? 2 : 1),
  },
  'without some words': { combineWith: 'AND_NOT', filter: ({ id }) => id !== 'p3' },
};

const queries = [
  ...Array.from({ length: 40 }, () => text(1 + Math.floor(random() * 4))),
  ...papers.slice(-20).map(({ title }) => title),
  'transfer lerning',
  'w',
  '2004',
];

function rounded(results: readonly SearchResult[]): unknown[] {
  return results
    .map(({ score, ...rest }) => ({ ...rest, score: Number(score.toPrecision(9)) }))
    .sort((a, b) => b.score - a.score || (String(a.id) < String(b.id) ? -1 : 1));
}

function assertAlike(packed: MiniSearch, stock: MiniSearch, options: SearchOptions): void {
  for (const query of queries) {
    assert.deepEqual(rounded(packed.search(query, options)), rounded(stock.search(query, options)), query);
  }
}

function frequencyIn({ terms }: PackedIndex, word: string): number {
  return terms.documentFrequency(terms.lexicon.numberOf(word) ?? -1);
}

describe('PackedIndex', function () {
  this.timeout(60_000);
  // Without what is stored of a paper, which a packed index of the reader's own papers leaves out.
  const bare = { ...indexOptions, storeFields: [] };
  const stock = new MiniSearch(bare);
  const packed = new PackedIndex(bare);
  stock.addAll(papers);
  packed.addAll(papers);

  for (const [name, options] of Object.entries(optionSets)) {
    it(`finds what MiniSearch finds, with its scores, by the options ${name}`, () => {
      assertAlike(packed, stock, options);
    });
  }

  it('suggests what MiniSearch suggests', () => {
    for (const query of queries.slice(0, 10)) {
      const scored = (index: MiniSearch) =>
        index
          .autoSuggest(query)
          .map(({ suggestion, score }) => [suggestion, score.toPrecision(9)])
          .sort();
      assert.deepEqual(scored(packed), scored(stock));
    }
  });

  it('is the same once its lists are packed', () => {
    runAtOnce(packed.pack());
    assertAlike(packed, stock, optionSets['with prefixes and all words'] ?? {});
  });

  it('gives the plain object that MiniSearch gives', () => {
    const sorted = (index: MiniSearch) => {
      const { index: terms, ...rest } = index.toJSON();
      return { ...rest, terms: Object.fromEntries(terms) };
    };
    assert.deepEqual(sorted(packed), sorted(stock));
  });

  it('loads what MiniSearch serialised', () => {
    const some = papers.slice(0, 300);
    const written = new MiniSearch(indexOptions);
    written.addAll(some);
    const read = PackedIndex.loadJSON(JSON.stringify(written), indexOptions);
    assert.ok(read instanceof PackedIndex);
    assertAlike(read, written, {});
    read.addAll(papers.slice(300, 400));
    written.addAll(papers.slice(300, 400));
    assertAlike(read, written, {});
  });

  it('is restored from its plain data, papers removed and added since', () => {
    const own = new PackedIndex(bare);
    const other = new MiniSearch(bare);
    for (const index of [own, other]) {
      index.addAll(papers.slice(0, 600));
      papers.slice(100, 300).forEach(gone => index.remove(gone));
    }
    assertAlike(own, other, {});
    const rest = [...papers.slice(0, 100), ...papers.slice(300, 600)];
    const ids = rest.map(({ id }) => id);
    const restored = runAtOnce(PackedIndex.restore(runAtOnce(own.store(ids)), ids, bare));
    assertAlike(restored, other, {});
    [restored, other].forEach(index => index.addAll(papers.slice(100, 200)));
    assertAlike(restored, other, {});
    assert.equal(frequencyIn(restored, 'transfer'), 0);
  });

  it('counts the papers that have a word, and drops what no paper has any more', () => {
    const own = new PackedIndex(bare);
    const cats = paper('cats', 'The cats', 'Cats and dogs.');
    own.addAll([cats, paper('dogs', 'Dogs', 'The dogs.')]);
    assert.deepEqual(
      ['cats', 'dogs', 'the', 'birds'].map(word => frequencyIn(own, word)),
      [1, 2, 0, 0],
    );
    own.remove(cats);
    runAtOnce(own.pack());
    assert.deepEqual(
      ['cats', 'dogs'].map(word => frequencyIn(own, word)),
      [0, 1],
    );
    assert.deepEqual([...own.startingWith('cat')], []);
    assert.equal(own.documentCount, 1);
  });
});
