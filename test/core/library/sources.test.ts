import assert from 'node:assert/strict';
import { createLibrary, localLibraryPort, type LibraryPort } from '../../../src/core';

const BUNDLED = { title: 'Universal Sentence Encoder', abstract: 'We present models.', year: 2018 };

/** A port to a library of one bundled paper, and how often it says that it has changed. */
function portOf(...bundled: readonly { readonly title: string; readonly abstract: string }[]) {
  const library = createLibrary(bundled.length > 0 ? bundled : [BUNDLED]);
  const open = { library, taxonomy: [], sourcesOf: () => ['Bundled'] };
  const port = localLibraryPort(
    () => Promise.resolve(open),
    () => new Promise<void>(resolve => setImmediate(resolve)),
  );
  return { port, library };
}

const entry = (key: string, title: string) => `@article{${key},\n  title = {${title}}\n}\n`;
const file = (content: string | Uint8Array, name = 'file:///own.bib') => ({
  name,
  label: name.slice(name.lastIndexOf('/') + 1),
  content,
});
const found = async (port: LibraryPort, query: string) =>
  (await port.search(query)).map(({ paper }) => paper.title);

describe('The sources of a library', () => {
  it('adds the papers of a file', async () => {
    const { port } = portOf();
    await port.readSource(file(entry('a', 'Barking Dogs')));
    assert.deepEqual(await found(port, 'barking'), ['Barking Dogs']);
  });

  it('shows a paper of a file and of the bundled library once, under both', async () => {
    const { port, library } = portOf();
    const [id] = library.papers.map(paper => paper.id);
    await port.readSource(file(entry('mine', BUNDLED.title)));
    const [hit, ...others] = await port.search('universal sentence encoder');
    assert.deepEqual(others, []);
    assert.deepEqual([hit?.paper.id, hit?.paper.citationKey], [id, 'mine']);
    assert.equal(hit?.paper.abstract, BUNDLED.abstract);
    const { groups } = await port.browse({ grouping: 'source', order: 'title' });
    assert.deepEqual(
      groups.map(({ label, count }) => [label, count]),
      [
        ['Bundled', 1],
        ['own.bib', 1],
      ],
    );
  });

  it('joins words that a line broke in an abstract where the bundled papers have them', async () => {
    const { port, library } = portOf({ title: 'Grids', abstract: 'Each component is two-dimensional.' });
    const abstract = 'A compo- nent of a two- dimensional home- stead.';
    await port.readSource(file(`@article{a, title = {Barking Dogs}, abstract = {${abstract}}}`));
    assert.equal(
      library.findByTitle('Barking Dogs')?.abstract,
      'A component of a two-dimensional home- stead.',
    );
  });

  it('follows a file that changes, and forgets one that goes', async () => {
    const { port, library } = portOf();
    await port.readSource(file(entry('a', 'Barking Dogs') + entry('b', 'Purring Cats')));
    await port.readSource(file(entry('a', 'Howling Dogs')));
    assert.deepEqual(library.papers.map(({ title }) => title).sort(), ['Howling Dogs', BUNDLED.title]);
    await port.removeSource('file:///own.bib');
    await port.removeSource('file:///never.bib');
    assert.deepEqual(
      library.papers.map(({ title }) => title),
      [BUNDLED.title],
    );
  });

  it('touches nothing but what changed', async () => {
    const { port, library } = portOf();
    await port.readSource(file(entry('a', 'Barking Dogs') + entry('b', 'Purring Cats')));
    const changes: string[][] = [];
    library.onDidChange(({ added }) => changes.push(added.map(({ title }) => title)));
    await port.readSource(file(entry('a', 'Barking Dogs') + entry('b', 'Hissing Cats')));
    assert.deepEqual(changes, [['Hissing Cats']]);
  });

  it('keeps what a half-written file last said', async () => {
    const { port, library } = portOf();
    await port.readSource(file(entry('a', 'Barking Dogs') + entry('b', 'Purring Cats') + entry('c', 'Owls')));
    await port.readSource(file(`${entry('a', 'Howling Dogs')}@article{b,\n  title = {Pur`));
    const titles = library.papers.map(({ title }) => title).sort();
    assert.deepEqual(titles, ['Howling Dogs', 'Owls', 'Purring Cats', BUNDLED.title]);
    const { sources } = await port.report();
    assert.deepEqual(
      sources[0]?.problems.map(({ line, file: name }) => [line, name]),
      [[4, 'file:///own.bib']],
    );
  });

  it('reads every format, in any encoding', async () => {
    const { port } = portOf();
    await port.readSource(file(Buffer.from('TY  - JOUR\nTI  - Straße\nER  - \n', 'latin1'), 'a.ris'));
    await port.readSource(file('[{"id": "x", "type": "book", "title": "Rivers"}]', 'b.json'));
    await port.readSource(file('references:\n- id: y\n  title: Mountains\n', 'c.yaml'));
    await port.readSource(file(`${BUNDLED.title}\n\n${'It is long. '.repeat(30)}\n`, 'd.txt'));
    for (const title of ['Straße', 'Rivers', 'Mountains', BUNDLED.title]) {
      assert.deepEqual(await found(port, `"${title}"`), [title]);
    }
    const { sources } = await port.report();
    assert.deepEqual(
      sources.map(({ label, papers, problems }) => [label, papers, problems.length]),
      [
        ['a.ris', 1, 1],
        ['b.json', 1, 0],
        ['c.yaml', 1, 0],
        ['d.txt', 1, 0],
      ],
    );
  });

  it('says what to do with a file of no known format', async () => {
    const { port } = portOf();
    await port.readSource(file('', 'paper.docx'));
    const [source] = (await port.report()).sources;
    assert.match(source?.problems[0]?.message ?? '', /\.bib, .*\.ris/);
  });

  it('takes the bundled papers out and in', async () => {
    const { port } = portOf(BUNDLED, { title: 'Barking Dogs', abstract: '' });
    await port.readSource(file(entry('mine', BUNDLED.title)));
    await port.showBundled(false);
    assert.deepEqual(await found(port, 'barking'), []);
    assert.deepEqual(await found(port, 'encoder'), [BUNDLED.title]);
    assert.equal((await port.report()).papers, 1);
    await port.showBundled(true);
    assert.deepEqual(await found(port, 'barking'), ['Barking Dogs']);
    assert.deepEqual(
      await port.report().then(({ papers, entries, bundled }) => [papers, entries, bundled]),
      [2, 3, 2],
    );
  });

  it('finds the first papers of a large file while the rest is read, and says seldom that it grows', async () => {
    const { port } = portOf();
    const texts = Array.from({ length: 2000 }, (_, place) => entry(`k${place}`, `Title number ${place}`));
    let changes = 0;
    port.onDidChange(() => changes++);
    const reading = port.readSource(file(texts.join('')));
    const seen = new Set<number>();
    const watching = setInterval(() => void port.report().then(({ papers }) => seen.add(papers)), 1);
    await reading;
    clearInterval(watching);
    assert.ok(seen.size > 2, 'nothing was found before the end');
    assert.equal((await port.report()).papers, 2001);
    assert.ok(changes >= 1 && changes < 20, `${changes} changes were told`);
  });
});
