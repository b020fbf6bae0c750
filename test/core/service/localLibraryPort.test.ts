import assert from 'node:assert/strict';
import { createLibrary, localLibraryPort, type OpenLibrary } from '../../../src/core';

const TITLE = 'Universal Sentence Encoder';
const OPEN: OpenLibrary = {
  library: createLibrary([{ title: TITLE, abstract: '' }]),
  taxonomy: [],
  sourcesOf: () => [],
};
const LONG = `---\nbibliography: refs.bib\n---\nSee [${TITLE}](x). ${'word '.repeat(1_000_000)}`;

const tick = () => new Promise<void>(resolve => setImmediate(resolve));

describe('localLibraryPort', () => {
  it('finds the mentions and the bibliography files of a document', async () => {
    const port = localLibraryPort(() => Promise.resolve(OPEN), tick);
    const document = { text: `\\bibliography{refs}\n\\emph{${TITLE}}`, languageId: 'latex' };
    assert.deepEqual(await port.bibliographyFiles(document), ['refs']);
    const mentions = await port.mentions({ ...document, bibliography: [] });
    assert.deepEqual(
      mentions?.map(({ paper }) => paper.title),
      [TITLE],
    );
  });

  it('tells documents apart by text, language and commands', async () => {
    const port = localLibraryPort(() => Promise.resolve(OPEN), tick);
    const text = '\\addbibresource{a.bib} \\mine{x}';
    assert.deepEqual(await port.bibliographyFiles({ text, languageId: 'latex' }), ['a.bib']);
    assert.deepEqual(await port.bibliographyFiles({ text, languageId: 'plaintext' }), []);
    const other = { text: text.replace('a.bib', 'b.bib'), languageId: 'latex' };
    assert.deepEqual(await port.bibliographyFiles(other), ['b.bib']);
  });

  it('pauses on the way through a long document and finds the same', async () => {
    let pauses = 0;
    const port = localLibraryPort(
      () => Promise.resolve(OPEN),
      () => {
        pauses++;
        return tick();
      },
    );
    const mentions = await port.mentions({ text: LONG, languageId: 'markdown' });
    assert.equal(mentions?.length, 1);
    assert.ok(pauses > 0);
  });

  it('stops when the question is cancelled, and answers the next', async () => {
    const cancellation = { isCancellationRequested: false };
    const port = localLibraryPort(
      () => Promise.resolve(OPEN),
      () => {
        cancellation.isCancellationRequested = true;
        return tick();
      },
    );
    const document = { text: LONG, languageId: 'markdown' };
    assert.equal(await port.mentions(document, cancellation), undefined);
    assert.equal(await port.bibliographyFiles(document, cancellation), undefined);
    assert.deepEqual(await port.bibliographyFiles(document), ['refs.bib']);
  });

  it('says what a card says of a paper, whether the library has it or not', async () => {
    const port = localLibraryPort(() => Promise.resolve(OPEN), tick);
    const [paper] = OPEN.library.papers;
    const [stranger] = createLibrary([{ title: 'A Stranger', abstract: '' }]).papers;
    assert.ok(paper && stranger);
    assert.deepEqual(await port.cardOf(paper.id), { paper, topics: [], isInLibrary: true });
    assert.deepEqual(await port.cardOf(stranger), { paper: stranger, topics: [], isInLibrary: false });
    assert.equal(await port.cardOf(stranger.id), undefined);
    assert.deepEqual(await port.findAll([stranger.id, paper.id]), [paper]);
  });

  it('tries again after the library could not be opened', async () => {
    let tries = 0;
    const port = localLibraryPort(
      () => (++tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(OPEN)),
      tick,
    );
    await assert.rejects(port.find('x'), /offline/);
    assert.equal((await port.search(TITLE)).length, 1);
    assert.equal(tries, 2);
  });
});
