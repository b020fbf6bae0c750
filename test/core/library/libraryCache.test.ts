import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLibrary, localLibraryPort, type CacheStore, type LibraryPort } from '../../../src/core';

const BUNDLED = [
  { title: 'Universal Sentence Encoder', abstract: 'We present models.', year: 2018 },
  { title: 'Deep Residual Learning', abstract: 'Deeper networks are harder to train.', year: 2016 },
];
const OWN = 'file:///own.bib';

/** A store in memory; `failAfter` lets so many more pieces be written. */
function memoryStore(failAfter = Infinity) {
  const pieces = new Map<string, Uint8Array>();
  const control = { failAfter };
  const store: CacheStore = {
    read: name => Promise.resolve(pieces.get(name)?.slice()),
    write: (name, bytes) => {
      if (control.failAfter-- <= 0) {
        return Promise.reject(new Error('The disk is full.'));
      }
      pieces.set(name, bytes.slice());
      return Promise.resolve();
    },
    keep: names => {
      [...pieces.keys()].filter(name => !names.includes(name)).forEach(name => pieces.delete(name));
      return Promise.resolve();
    },
  };
  return { store, pieces, control };
}

/** A session: a port to a library that begins with the bundled papers. */
function session(store: CacheStore, bundled = BUNDLED): LibraryPort {
  return localLibraryPort(
    () => Promise.resolve({ library: createLibrary(bundled), taxonomy: [], sourcesOf: () => ['Bundled'] }),
    () => new Promise<void>(resolve => setImmediate(resolve)),
    store,
  );
}

const entry = (key: string, title: string, more = '') =>
  `@article{${key},\n  title = {${title}},${more}\n}\n`;
const file = (content: string, name = OWN, version = '1') => ({
  name,
  label: name.slice(8),
  content,
  version,
});

/** What a reader can see of a library. */
async function shown(port: LibraryPort) {
  const titles = async (query: string) =>
    (await port.search(query)).map(({ paper, score }) => [paper.title, paper.sources, score.toFixed(9)]);
  const { groups } = await port.browse({ grouping: 'source', order: 'title' });
  const { papers, entries, bundled, sources } = await port.report();
  return {
    searches: await Promise.all(['dog', 'deep learning', 'universal', 'year:2020', 'cat purr'].map(titles)),
    groups: groups.map(({ label, count }) => [label, count]),
    report: { papers, entries, bundled, sources: sources.map(({ name, papers: own }) => [name, own]) },
  };
}

describe('What is stored of a library', () => {
  it('is as it was in the next session, and goes on from there', async () => {
    const { store } = memoryStore();
    const first = session(store);
    await first.readSource(file(entry('a', 'Barking Dogs') + entry('mine', BUNDLED[0]!.title)));
    await first.readSource(
      file(entry('b', 'Barking Dogs') + entry('c', 'Purring Cats'), 'file:///other.bib'),
    );
    await first.storeSources();
    assert.ok(((await first.report()).kept ?? 0) > 1000);
    const second = session(store);
    const [own, other] = await second.restoreSources();
    assert.deepEqual([own?.name, own?.version, other?.papers], [OWN, '1', 2]);
    assert.deepEqual(await shown(second), await shown(first));
    for (const port of [first, second]) {
      await port.readSource(file(entry('a', 'Howling Dogs') + entry('mine', BUNDLED[0]!.title)));
      await port.showBundled(false);
    }
    assert.deepEqual(await shown(second), await shown(first));
    for (const port of [first, second]) {
      await port.removeSource('file:///other.bib');
      await port.showBundled(true);
    }
    assert.deepEqual(await shown(second), await shown(first));
    assert.equal((await second.search('howling'))[0]?.paper.citationKey, 'a');
  });

  it('never shows in what comes later, whatever was read', async () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    const title = fc.constantFrom(
      'Barking Dogs',
      'Purring Cats',
      BUNDLED[0]!.title,
      BUNDLED[1]!.title,
      'Dog',
    );
    const more = fc.constantFrom('', ' year = {2020},', ' doi = {10.1/x},', ' author = {Doe, Jane},');
    const text = fc
      .array(fc.tuple(key, title, more).map(([...given]) => entry(...given)))
      .map(all => all.join(''));
    const change = fc.oneof(
      fc.tuple(fc.constantFrom(OWN, 'file:///other.bib'), text),
      fc.constantFrom(true, false),
      fc.constant('remove' as const),
    );
    const apply = (port: LibraryPort, what: readonly [string, string] | boolean | 'remove') =>
      typeof what === 'boolean'
        ? port.showBundled(what)
        : what === 'remove'
          ? port.removeSource(OWN)
          : port.readSource(file(what[1], what[0]));
    await fc.assert(
      fc.asyncProperty(fc.array(change), fc.array(change), async (before, after) => {
        const { store } = memoryStore();
        const first = session(store);
        for (const what of before) {
          await apply(first, what);
        }
        await first.storeSources();
        const second = session(store);
        await second.restoreSources();
        for (const what of after) {
          await apply(first, what);
          await apply(second, what);
        }
        assert.deepEqual(await shown(second), await shown(first));
      }),
      { numRuns: 30 },
    );
  });

  it('is nothing where nothing was stored', async () => {
    assert.deepEqual(await session(memoryStore().store).restoreSources(), []);
  });

  it('is refused when a byte of it is wrong or missing, and nothing changes', async () => {
    const { store, pieces } = memoryStore();
    const first = session(store);
    await first.readSource(file(entry('a', 'Barking Dogs')));
    await first.storeSources();
    const damages = fc.record({
      piece: fc.constantFrom(...pieces.keys()),
      place: fc.nat(),
      damage: fc.constantFrom('cut', 'changed', 'missing'),
    });
    await fc.assert(
      fc.asyncProperty(damages, async ({ piece, place, damage }) => {
        const bytes = pieces.get(piece)!;
        const damaged = damage === 'cut' ? bytes.slice(0, place % bytes.length) : bytes.slice();
        const at = place % bytes.length;
        damaged[at] = damage === 'changed' ? damaged[at]! ^ 1 : damaged[at]!;
        const read = (name: string) =>
          name !== piece ? store.read(name) : Promise.resolve(damage === 'missing' ? undefined : damaged);
        const second = session({ ...store, read });
        const isAbsent = piece === 'manifest' && damage === 'missing';
        const restored = second.restoreSources();
        await (isAbsent ? restored : assert.rejects(restored));
        assert.deepEqual(await shown(second), await shown(session(memoryStore().store)));
        await second.readSource(file(entry('a', 'Barking Dogs')));
        assert.equal((await second.search('barking')).length, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('is the former when writing it fails or ends at any piece', async () => {
    for (let written = 0; written < 5; written++) {
      const { store, pieces, control } = memoryStore();
      const first = session(store);
      await first.readSource(file(entry('a', 'Barking Dogs')));
      await first.storeSources();
      const former = pieces.size;
      await first.readSource(file(entry('a', 'Howling Dogs')));
      control.failAfter = written;
      await assert.rejects(first.storeSources(), /disk is full/);
      assert.equal(pieces.size, former);
      const second = session(store);
      await second.restoreSources();
      assert.equal((await second.search('barking')).length, 1);
    }
  });

  it('is not of use to another version of the bundled papers', async () => {
    const { store } = memoryStore();
    const first = session(store);
    await first.readSource(file(entry('a', 'Barking Dogs')));
    await first.storeSources();
    await assert.rejects(session(store, BUNDLED.slice(1)).restoreSources(), /another version/);
  });

  it('has no version for a file that was not read to its end', async () => {
    const { store } = memoryStore();
    const first = session(store);
    const many = Array.from({ length: 300 }, (_, place) => entry(`k${place}`, `Dog Number ${place}`)).join(
      '',
    );
    const token = { isCancellationRequested: false };
    const reading = first.readSource(file(many), token);
    await new Promise(resolve => setTimeout(resolve, 5));
    token.isCancellationRequested = true;
    await reading;
    await first.storeSources();
    const [own] = await session(store).restoreSources();
    assert.equal(own?.version, undefined);
  });
});
