import assert from 'node:assert/strict';
import MiniSearch from 'minisearch';
import {
  createLibrary,
  indexOptions,
  loadLibrary,
  openBundledLibrary,
  type PaperInput,
  type SerializedLibrary,
} from '../../../src/core';
import { bundledLibrary } from '../../support/bundledPapers';
import { paperInput } from '../../support/papers';

const inputs = [
  paperInput({ title: 'Robots Learn', year: 2020, citationKey: 'robots' }),
  paperInput({ title: 'Cats “Learn” – ↯', abstract: 'Line\none\u2028two' }),
];
const serialized = createLibrary(inputs).serialize();

function serializedBut(changed: Partial<SerializedLibrary>): SerializedLibrary {
  return { ...serialized, ...changed };
}

/** The index with something changed in its plain object. */
function indexBut(change: (plain: Record<string, unknown>) => object): SerializedLibrary {
  const plain = JSON.parse(serialized.index) as Record<string, unknown>;
  return serializedBut({ index: JSON.stringify({ ...plain, ...change(plain) }) });
}

const indexOf = (papers: readonly PaperInput[]) => createLibrary(papers).serialize().index;
const [firstId = '', secondId = ''] = createLibrary(inputs).papers.map(({ id }) => id);

/** What may be wrong with the files, and what is said of it. */
const wrong: Readonly<Record<string, readonly [SerializedLibrary, RegExp]>> = {
  'an empty index': [serializedBut({ index: '' }), /index is damaged/],
  'an index that is cut short': [
    serializedBut({ index: serialized.index.slice(0, -10) }),
    /index is damaged/,
  ],
  'something else for an index': [serializedBut({ index: '{"papers":[]}' }), /no index of MiniSearch/],
  'null for an index': [serializedBut({ index: 'null' }), /no index of MiniSearch/],
  'a list for an index': [serializedBut({ index: '[]' }), /no index of MiniSearch/],
  'an index of another version': [indexBut(() => ({ serializationVersion: 9 })), /version 9, not 2/],
  'an index of the first version': [indexBut(() => ({ serializationVersion: 1 })), /version 1, not 2/],
  'an index of other fields': [
    indexBut(() => ({ fieldIds: { title: 0, text: 1 } })),
    /other fields than title/,
  ],
  'an index of fewer papers': [serializedBut({ index: indexOf(inputs.slice(1)) }), /not of these papers/],
  'an index of other papers': [
    serializedBut({ index: indexOf([...inputs.slice(1), paperInput({ title: 'Dogs' })]) }),
    /not of these papers/,
  ],
  'an index of papers in another order': [
    indexBut(() => ({ documentIds: { 0: secondId, 1: firstId } })),
    /not of these papers/,
  ],
  'an index of papers that have changed': [
    serializedBut({ papers: serialized.papers.replace('one', 'other') }),
    /not of these papers/,
  ],
  'an index whose counts are none': [
    indexBut(() => ({ index: [['robots', { 0: { 0: 'many' } }]] })),
    /damaged: "many" is no whole number/,
  ],
  'an index whose papers are none': [
    indexBut(() => ({ index: [['robots', { 0: { x: 1 } }]] })),
    /damaged: "x" is no whole number/,
  ],
  'an index whose terms are none': [indexBut(() => ({ index: [7] })), /index is damaged/],
  'no latent model': [serializedBut({ latentModel: '' }), /no serialised latent model/],
  'a latent model that is changed inside': [
    serializedBut({ latentModel: serialized.latentModel.replace('dimensions', 'directions') }),
    /latent model is damaged/,
  ],
  'a latent model of another version': [
    serializedBut({ latentModel: serialized.latentModel.replace(/model \d+/, 'model 999') }),
    /version 999/,
  ],
  'damaged papers': [serializedBut({ papers: '[{' }), /papers are damaged/],
  'something else for papers': [serializedBut({ papers: '{}' }), /no serialised papers/],
};

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

  it('is given the same texts for the same papers', () => {
    assert.deepEqual(bundledLibrary().serialize(), bundledLibrary().serialize());
  });

  it('is given an empty library', () => {
    assert.deepEqual(loadLibrary(createLibrary([]).serialize()).search('cats'), []);
  });

  for (const [name, [texts, message]] of Object.entries(wrong)) {
    it(`refuses ${name} and says so`, () => {
      assert.throws(() => loadLibrary(texts), { name: 'SerializedLibraryError', message });
    });
  }
});

describe('The serialised index', () => {
  it('is loaded by MiniSearch itself with the exported options', () => {
    const library = bundledLibrary();
    const index = MiniSearch.loadJSON(library.serialize().index, indexOptions);
    assert.equal(index.documentCount, library.papers.length);
    assert.ok(library.papers.every(({ id }) => index.has(id)));
    const first = library.papers.filter(({ title, id }) => index.search(title)[0]?.id === id);
    assert.ok(first.length >= 255, `${first.length} titles are found first`);
  });
});

describe('The bundled library with files that are wrong', () => {
  async function open(texts: SerializedLibrary) {
    const warnings: string[] = [];
    const files: Readonly<Record<string, string>> = {
      'papers.json': texts.papers,
      'index.json': texts.index,
      'latentModel.txt': texts.latentModel,
      'taxonomy.json': '[]',
      'topicModel.json': '{"topics":[],"terms":[],"weights":[]}',
    };
    const { library } = await openBundledLibrary({
      read: name => Promise.resolve(files[name] ?? ''),
      label: 'Bundled papers',
      log: { info: () => undefined, warn: message => warnings.push(message) },
    });
    return { library, warnings: warnings.filter(warning => warning.includes('index')) };
  }

  it('says nothing where nothing is wrong', async () => {
    assert.deepEqual((await open(serialized)).warnings, []);
  });

  for (const [name, [texts, message]] of Object.entries(wrong)) {
    if (texts.papers === serialized.papers) {
      it(`makes its index anew for ${name} and says why`, async () => {
        const { library, warnings } = await open(texts);
        assert.equal(warnings.length, 1);
        assert.match(warnings[0] ?? '', /made anew/);
        assert.match(warnings[0] ?? '', message);
        assert.equal(library.search('cats')[0]?.paper.title, inputs[1]?.title);
        assert.deepEqual(library.search('robots'), createLibrary(inputs).search('robots'));
      });
    }
  }
});
