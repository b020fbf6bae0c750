import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLibrary, type Library, type PaperInput } from '../../../src/core';

const chinese: PaperInput = {
  title: '基于深度学习的图像分割',
  abstract: '本文研究医学图像中器官的自动分割。',
  authors: [{ given: '明', family: '李' }],
  venue: '软件学报',
  year: 2021,
};
const japanese: PaperInput = {
  title: 'ニューラルネットワークによる機械翻訳',
  abstract: '',
  authors: [{ given: '太郎', family: '山田' }],
};
const thai: PaperInput = { title: 'การเรียนรู้ของเครื่องสำหรับภาษาไทย', abstract: '' };
const korean: PaperInput = {
  title: '심층 학습을 이용한 음성 인식',
  abstract: '음성을 문자로 바꾼다.',
  authors: [{ given: '철수', family: '김' }],
};
const mixed: PaperInput = { title: '使用BERT模型的3D点云分类', abstract: '' };
const latin: PaperInput = { title: 'River levels', abstract: 'Water.' };
const papers = [chinese, japanese, thai, korean, mixed, latin];

const library: Library = createLibrary(papers);
const titles = (query: string) => library.search(query).map(({ paper }) => paper.title);

describe('Searching in scripts without spaces', () => {
  for (const [script, query, wanted] of [
    ['a Chinese word inside a title', '图像分割', chinese],
    ['a half-typed one', '深度学', chinese],
    ['one of the abstract', '器官', chinese],
    ['a single character that begins a word', '割', chinese],
    ['a single character that ends a title', '类', mixed],
    ['a Chinese name', '李明', chinese],
    ['a family name alone', '李', chinese],
    ['Japanese katakana', 'ネットワーク', japanese],
    ['katakana of half width', 'ﾈｯﾄﾜｰｸ', japanese],
    ['Japanese kanji', '機械翻訳', japanese],
    ['a Japanese name', '山田太郎', japanese],
    ['a Thai word', 'ภาษา', thai],
    ['a Thai word inside the run', 'เครื่อง', thai],
    ['a Korean word that stands with a particle', '학습', korean],
    ['a Korean word with another particle', '음성이', korean],
    ['a Korean name', '김철수', korean],
    ['a Latin word inside a Chinese run', 'bert', mixed],
    ['a Chinese word behind a Latin one', '点云', mixed],
    ['words of both', 'BERT 分类', mixed],
  ] as const) {
    it(`finds ${script}: ${query}`, () => {
      assert.equal(titles(query)[0], wanted.title);
    });
  }

  it('finds exact phrases, and nothing by one that is in no paper', () => {
    assert.deepEqual(titles('"图像分割"'), [chinese.title]);
    assert.deepEqual(titles('"ภาษาไทย"'), [thai.title]);
    assert.deepEqual(titles('"BERT模型"'), [mixed.title]);
    assert.deepEqual(titles('"分割图像" year:2021'), titles('分割图像 year:2021'));
  });

  it('filters by names, venues and words', () => {
    assert.deepEqual(titles('author:李明'), [chinese.title]);
    assert.deepEqual(titles('author:李'), [chinese.title]);
    assert.deepEqual(titles('author:山田'), [japanese.title]);
    assert.deepEqual(titles('venue:软件'), [chinese.title]);
    assert.deepEqual(titles('分割 -医学'), []);
  });

  it('shows where the words stand', () => {
    const [hit] = library.search('图像分割');
    const marked = hit?.matches.title.map(({ start, end }) => chinese.title.slice(start, end));
    assert.deepEqual(marked, ['图像分割']);
  });

  it('finds every part of a title of two characters and more', () => {
    const cut = fc.tuple(
      fc.constantFrom(chinese, japanese, mixed),
      fc.nat(20),
      fc.integer({ min: 2, max: 6 }),
    );
    fc.assert(
      fc.property(cut, ([{ title }, start, length]) => {
        const part = title.slice(start, start + length);
        fc.pre(part.length > 1 && !/[\w]/.test(part));
        assert.ok(titles(part).includes(title), part);
      }),
    );
  });

  it('survives any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('图', 'ﾈ', 'ﾞ', 'ภ', '\u0e31', '학', '\u1112', 'a', ' ', '\u0301'),
    });
    fc.assert(
      fc.property(text, text, (title, query) => {
        const own = createLibrary([{ title, abstract: title }]);
        for (const { matches } of own.search(query)) {
          assert.ok(matches.title.every(({ start, end }) => start < end && end <= title.length));
        }
      }),
    );
  });
});

describe('Other spellings', () => {
  const spelt = createLibrary([
    {
      title: 'Cities',
      abstract: 'x',
      authors: [{ given: 'Jörg', family: 'Müller' }],
      venue: 'Revista de Física',
    },
    { title: 'Towns', abstract: 'y', authors: [{ given: 'Ann', family: "O'Brien" }] },
    { title: 'Villages', abstract: 'z', authors: [{ given: 'Kurt', family: 'Goedel' }] },
    { title: 'AdaPT-∞: Adapting without end', abstract: '' },
    { title: 'Disentangling with a β-VAE', abstract: '' },
    { title: 'Rainbow DQN', abstract: 'A T5 beside it.' },
    { title: 'Parameter-Efficient Compacters', abstract: '' },
  ]);
  const found = (query: string) => spelt.search(query).map(({ paper }) => paper.title);

  for (const [query, title] of [
    ['author:mueller', 'Cities'],
    ['author:muller', 'Cities'],
    ['author:Müller', 'Cities'],
    ['mueller', 'Cities'],
    ['author:joerg', 'Cities'],
    ['author:gödel', 'Villages'],
    ['gödel', 'Villages'],
    ['author:obrien', 'Towns'],
    ['author:"o\'brien"', 'Towns'],
    ['author:o’brien', 'Towns'],
    ['venue:fisica', 'Cities'],
    ['venue:física', 'Cities'],
    ['adapt infinity', 'AdaPT-∞: Adapting without end'],
    ['adapt \\infty', 'AdaPT-∞: Adapting without end'],
    ['infty', 'AdaPT-∞: Adapting without end'],
    ['∞', 'AdaPT-∞: Adapting without end'],
    ['beta vae', 'Disentangling with a β-VAE'],
    ['beta-vae', 'Disentangling with a β-VAE'],
    ['DQNs', 'Rainbow DQN'],
    ['T5s', 'Rainbow DQN'],
    ['param comp eff', 'Parameter-Efficient Compacters'],
    ['param comp eff ', 'Parameter-Efficient Compacters'],
    ['effi compa', 'Parameter-Efficient Compacters'],
  ] as const) {
    it(`are found: ${query}`, () => {
      assert.deepEqual(found(query), [title]);
    });
  }

  it('leave out who is called otherwise', () => {
    assert.deepEqual(found('author:mue').concat(found('author:brie')), ['Cities', 'Towns']);
    assert.deepEqual(found('author:millar'), []);
    assert.deepEqual(found('-author:mueller -author:obrien author:goedel'), ['Villages']);
  });
});
