import assert from 'node:assert/strict';
import type { Line } from '../../src/worker/line/line';
import { remoteLibrary } from '../../src/worker/library/remoteLibrary';
import { serveLibrary } from '../../src/worker/library/serveLibrary';
import { bundledServices, lineOfPort } from './support/lines';

const TITLE = 'TacSL: A Library for Visuotactile Sensor Simulation and Learning';
const LONG = `\\cite{lost}\n`.repeat(2500);

/** A library at the other end of a message channel, as in another thread. */
function connect(): Promise<Line> {
  const { port1, port2 } = new MessageChannel();
  serveLibrary(lineOfPort(port2));
  return Promise.resolve(lineOfPort(port1));
}

/** Tells of its cancellation as an editor's token does. */
function source() {
  const listeners: (() => void)[] = [];
  const token = {
    isCancellationRequested: false,
    onCancellationRequested: (listener: (event: unknown) => unknown) => {
      listeners.push(() => listener(undefined));
      return { dispose: () => undefined };
    },
  };
  const cancel = () => {
    token.isCancellationRequested = true;
    listeners.forEach(listener => listener());
  };
  return { token, cancel };
}

describe('remoteLibrary', () => {
  it('answers every question of the port', async () => {
    const library = remoteLibrary(connect, bundledServices());
    const [hit] = await library.search(TITLE);
    assert.equal(hit?.paper.title, TITLE);
    const { paper } = hit;
    const view = { grouping: 'topic', order: 'title' } as const;
    const [top] = (await library.browse(view)).groups;
    assert.deepEqual(await library.find(paper.id), paper);
    assert.deepEqual(await library.findAll([paper.id, 'nobody']), [paper]);
    assert.ok((await library.related(paper.id, { limit: 3 })).length === 3);
    assert.ok(((await library.cardOf(paper))?.topics.length ?? 0) > 0);
    assert.ok((await library.browse(view, [top?.id ?? ''])).groups.length > 0);
    assert.ok((await library.placeOf(view, paper.id))?.length);
    assert.equal((await library.mapContent()).papers.length, 265);
    const document = { text: `\\bibliography{refs} \\cite{lost} \\emph{${TITLE}}`, languageId: 'latex' };
    assert.deepEqual(
      (await library.citations(document))?.map(({ key }) => key),
      ['lost'],
    );
    const citing = { ...document, bibliography: ['@misc{a, title={A}}'], origin: 'named' } as const;
    const entries = `@misc{a, title={${TITLE}}, author={A, B}}\n`;
    assert.deepEqual(
      [
        ...(await library.checkCitations(citing)),
        ...(await library.checkEntries(entries + entries.replace('a,', 'b,'), ['a'])),
      ].map(({ kind }) => kind),
      ['missingEntry', 'unusedEntry', 'duplicateEntry'],
    );
    const mentions = await library.mentions(document);
    assert.deepEqual(
      mentions?.map(mention => mention.paper),
      [paper],
    );
    library.dispose();
  });

  it('answers the questions about keys', async () => {
    const library = remoteLibrary(connect, bundledServices());
    const document = { text: '\\cite{own}', languageId: 'latex' };
    const written = await library.writtenKey(document.text, 9, 'latex');
    assert.ok(written);
    const [first] = await library.completeKey(written, [`@misc{owned, title={${TITLE}}}`]);
    assert.deepEqual([first?.key, first?.from, first?.paper.title], ['owned', 'bibliography', TITLE]);
    assert.equal((await library.keyAt(document, 7))?.key, 'own');
    assert.equal((await library.placesOfKey(document, 'OWN')).length, 1);
    library.dispose();
  });

  it('gives long lists whole and in order, and a paper that is mentioned often once', async () => {
    const library = remoteLibrary(connect, bundledServices());
    const citations = await library.citations({ text: LONG, languageId: 'latex' });
    assert.deepEqual(
      citations?.map(({ start }) => start),
      Array.from({ length: 2500 }, (_, line) => line * 12 + 6),
    );
    const text = `\\emph{${TITLE}}.\n\n`.repeat(1500);
    const mentions = await library.mentions({ text, languageId: 'latex' });
    assert.equal(mentions?.length, 1500);
    assert.equal(new Set(mentions.map(({ paper }) => paper)).size, 1);
    library.dispose();
  });

  it('reads a file of many parts, as bytes and as text', async () => {
    const entries = Array.from(
      { length: 40 },
      (_, at) => `@misc{k${at}, title = {Dogs ${at}}, note = {${'é'.repeat(80_000)}}}`,
    );
    const text = entries.join('\n');
    const library = remoteLibrary(connect, bundledServices());
    for (const content of [new TextEncoder().encode(text), text.replaceAll('Dogs', 'Cats'), '']) {
      const state = await library.readSource({ name: 'file:///own.bib', label: 'own.bib', content });
      assert.deepEqual([state?.papers, state?.problems], [content === '' ? 0 : 40, []]);
    }
    library.dispose();
  });

  it('answers nothing to a question that is cancelled, before or meanwhile', async () => {
    const library = remoteLibrary(connect, bundledServices());
    const document = { text: `${LONG}${'word '.repeat(1_000_000)}`, languageId: 'latex' };
    const before = source();
    before.cancel();
    assert.equal(await library.mentions(document, before.token), undefined);
    const meanwhile = source();
    const asked = library.mentions(document, meanwhile.token);
    await library.find('');
    meanwhile.cancel();
    assert.equal(await asked, undefined);
    assert.equal((await library.citations({ text: LONG, languageId: 'latex' }))?.length, 2500);
    library.dispose();
  });

  it('rejects with the message of what went wrong, and tries again', async () => {
    const services = bundledServices();
    let works = false;
    const readCorpus = (name: string) =>
      works ? services.readCorpus(name) : Promise.reject(new Error(`There is no ${name}.`));
    const library = remoteLibrary(connect, { ...services, readCorpus });
    await assert.rejects(library.search('x'), /There is no taxonomy\.json\./);
    works = true;
    assert.ok((await library.search('transfer')).length > 0);
    library.dispose();
  });

  it('rejects a question that cannot be sent', async () => {
    const library = remoteLibrary(connect, bundledServices());
    const options = { limit: 1, extra: () => undefined };
    await assert.rejects(library.search('transfer', options), /could not be cloned/);
    library.dispose();
  });

  it('rejects what is asked when the thread is lost, and makes a new line for the next question', async () => {
    const services = bundledServices();
    const lose: ((error: Error) => void)[] = [];
    const breaking = async () => ({
      ...(await connect()),
      onLost: (listener: (error: Error) => void) => void lose.push(listener),
    });
    const readCorpus = (name: string) => {
      if (lose.length === 1) {
        lose[0]?.(new Error('out of memory'));
      }
      return services.readCorpus(name);
    };
    const library = remoteLibrary(breaking, { ...services, readCorpus });
    await assert.rejects(library.search('transfer'), /out of memory/);
    assert.ok((await library.search('transfer')).length > 0);
    assert.equal(lose.length, 2);
    library.dispose();
  });

  it('ends its line and rejects every question once it is disposed of', async () => {
    let ends = 0;
    const ending = async () => {
      const line = await connect();
      const end = () => {
        ends++;
        line.end();
      };
      return { ...line, end };
    };
    const library = remoteLibrary(ending, bundledServices());
    await library.find('');
    library.dispose();
    await assert.rejects(library.find(''), /closed/);
    assert.equal(ends, 1);
  });
});
