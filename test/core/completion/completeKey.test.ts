import assert from 'node:assert/strict';
import {
  createLibrary,
  localLibraryPort,
  writtenKeyAt,
  type BibliographyText,
  type LibraryPort,
} from '../../../src/core';

const library = createLibrary([
  {
    title: 'Attention Is All You Need',
    abstract: 'We propose the Transformer, based solely on attention.',
    authors: [{ given: 'Ashish', family: 'Vaswani' }],
    year: 2017,
    citationKey: 'vaswani2017attention',
  },
  {
    title: 'Deep Residual Learning for Image Recognition',
    abstract: 'Residual networks are easier to optimise.',
    authors: [{ given: 'Kaiming', family: 'He' }],
    year: 2016,
    citationKey: 'he2016deep',
  },
  {
    title: 'Momentum Contrast',
    abstract: 'A queue of keys.',
    authors: [{ family: 'He' }],
    citationKey: 'he2020momentum',
  },
]);
const bibliography = [
  '@misc{zeta, title={Attention Is All You Need}, author={Vaswani, Ashish}}',
  '@misc{HE2020momentum, title={Something Else by Håkon}, abstract={About étale sheaves.}}\n@misc{what?, title={Which One}}',
];

function port(): LibraryPort {
  const open = { library, taxonomy: [], sourcesOf: () => [] };
  return localLibraryPort(
    () => Promise.resolve(open),
    () => Promise.resolve(),
  );
}

/** What is written for each paper that is offered at the end of a text, those of the library in brackets. */
async function offered(
  text: string,
  files: readonly BibliographyText[] = bibliography,
  languageId = 'latex',
): Promise<string[]> {
  const written = writtenKeyAt(text, text.length, languageId);
  assert.ok(written);
  const found = await port().completeKey(written, files);
  return found.map(item => (item.from === 'library' ? `[${item.written}]` : item.written));
}

describe('completeKey', () => {
  it('gives papers of the library keys like those of the bibliography', async () => {
    const files = ['@misc{Vaswani2017, title={Attention Is All You Need}, author={Vaswani, A.}, year=2017}'];
    assert.deepEqual(await offered('\\cite{deep residual', files), ['[He2016]']);
  });

  it('finds Chinese names by the whole name and by its parts', async () => {
    const files = ['@misc{image, title={图像分割}, author={李, 明}}'];
    for (const query of ['李明', '李', '明']) {
      assert.deepEqual((await offered(`\\cite{${query}`, files)).slice(0, 1), ['image'], query);
    }
  });

  it('offers the bibliography in its order, then the library, when nothing is typed', async () => {
    assert.deepEqual(await offered('\\cite{'), [
      'zeta',
      'HE2020momentum',
      'what?',
      '[he2016deep]',
      '[he2020momentumb]',
    ]);
  });

  for (const [name, text] of [
    [
      'own.json',
      '[{"id": "sheaves", "title": "\u00c9tale"}, {"id": "zeta", "title": "Attention Is All You Need"}]',
    ],
    [
      'own.yaml',
      'references:\n- id: sheaves\n  title: \u00c9tale\n- id: zeta\n  title: Attention Is All You Need\n',
    ],
  ] as const) {
    it(`offers the items of ${name}`, async () => {
      assert.deepEqual(await offered('\\cite{etale', [{ name, text }]), ['sheaves']);
      assert.deepEqual(await offered('\\cite{attention', [{ name, text }]), ['zeta']);
    });
  }

  it('finds by the beginning of a key, in any case', async () => {
    assert.deepEqual(await offered('\\cite{he2'), ['HE2020momentum', '[he2016deep]', '[he2020momentumb]']);
  });

  it('finds by author, title, words of the abstract, and several of them', async () => {
    for (const query of ['ashish', 'attention need', 'vaswani att', 'transformer based']) {
      assert.equal((await offered(`\\cite{${query}`))[0], 'zeta', query);
    }
    assert.deepEqual(await offered('\\cite{residual networks'), ['[he2016deep]']);
    assert.deepEqual(await offered('\\cite{étale'), ['HE2020momentum']);
    assert.deepEqual(await offered('\\cite{hakon some'), ['HE2020momentum']);
  });

  it("puts the bibliography first, under its own keys, and leaves out the library's twin", async () => {
    const found = await offered('\\cite{attention');
    assert.equal(found[0], 'zeta');
    assert.ok(!found.includes('[vaswani2017attention]'));
    assert.equal((await offered('\\cite{attention', []))[0], '[vaswani2017attention]');
  });

  it('leaves out what the same citation has', async () => {
    assert.ok(!(await offered('\\cite{zeta, ')).includes('zeta'));
    assert.ok(!(await offered('\\cite{he2016deep, he')).includes('[he2016deep]'));
  });

  it('gives a new entry the key that no other has', async () => {
    assert.ok((await offered('\\cite{momentum contrast')).includes('[he2020momentumb]'));
  });

  it('writes a key as Pandoc reads it', async () => {
    assert.deepEqual(await offered('@wha', bibliography, 'markdown'), ['{what?}']);
    assert.deepEqual(await offered('@{wha', bibliography, 'markdown'), ['what?']);
  });

  it('keeps to beginnings of keys behind a mark that may end a sentence', async () => {
    assert.deepEqual(await offered('@zeta.', bibliography, 'markdown'), []);
    const colons = ['@misc{DBLP:x, title={Attention}}'];
    assert.deepEqual(await offered('@dblp:', colons, 'markdown'), ['DBLP:x']);
  });

  it('goes on over a hyphen, by which words are joined where a space would end the key', async () => {
    for (const languageId of ['markdown', 'typst']) {
      for (const query of ['residual-', 'residual-networks', 'kaiming-residual']) {
        assert.deepEqual(await offered(`As @${query}`, bibliography, languageId), ['[he2016deep]'], query);
      }
      assert.equal((await offered('As @all-need', bibliography, languageId))[0], 'zeta');
    }
  });

  it('offers two entries of one title', async () => {
    const twins = [
      '@misc{a1, title={Attention Is All You Need}}\n@misc{a2, title={Attention Is All You Need}}',
    ];
    assert.deepEqual((await offered('\\cite{all you', twins)).slice(0, 2), ['a1', 'a2']);
  });
});
