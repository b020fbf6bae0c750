import assert from 'node:assert/strict';
import { createLibrary, localLibraryPort, type DocumentText, type OpenLibrary } from '../../../src/core';

const TITLE = 'Universal Sentence Encoder';
const OPEN: OpenLibrary = {
  library: createLibrary([{ title: TITLE, abstract: '' }]),
  taxonomy: [],
  sourcesOf: () => [],
};
const LONG = `See [${TITLE}](x) and [@he2021towards]. ${'word '.repeat(1_000_000)}`;

const tick = () => new Promise<void>(resolve => setImmediate(resolve));

describe('localLibraryPort', () => {
  it('finds the mentions of a document', async () => {
    const port = localLibraryPort(() => Promise.resolve(OPEN), tick);
    const document = { text: `\\bibliography{refs}\n\\emph{${TITLE}}`, languageId: 'latex' };
    const mentions = await port.mentions({ ...document, bibliography: [] });
    assert.deepEqual(
      mentions?.map(({ paper }) => paper.title),
      [TITLE],
    );
  });

  it('tells documents apart by text, language and commands', async () => {
    const port = localLibraryPort(() => Promise.resolve(OPEN), tick);
    const keysOf = async (document: DocumentText) => (await port.citations(document))?.map(({ key }) => key);
    const text = '\\cite{a} \\mine{x}';
    assert.deepEqual(await keysOf({ text, languageId: 'latex' }), ['a']);
    assert.deepEqual(await keysOf({ text, languageId: 'plaintext' }), []);
    assert.deepEqual(await keysOf({ text, languageId: 'latex', citeCommands: ['mine'] }), ['a', 'x']);
    assert.deepEqual(await keysOf({ text: text.replace('a', 'b'), languageId: 'latex' }), ['b']);
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
    assert.equal(await port.citations(document, cancellation), undefined);
    assert.deepEqual(
      (await port.citations(document))?.map(({ key }) => key),
      ['he2021towards'],
    );
  });

  it('tells with a mention that somebody points at what its card says', async () => {
    const port = localLibraryPort(() => Promise.resolve(OPEN), tick);
    const text = `See *${TITLE}* and *${TITLE}*.`;
    const pointed = await port.mentions({ text, languageId: 'markdown', pointedAt: text.lastIndexOf('S') });
    assert.deepEqual(
      pointed?.map(({ facts }) => facts),
      [undefined, { topics: [], isInLibrary: true }],
    );
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
