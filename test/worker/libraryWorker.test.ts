import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineWithinThread } from '../../src/worker/line/lineWithinThread';
import { remoteLibrary } from '../../src/worker/library/remoteLibrary';
import { startWorker } from '../../src/worker/line/startWorker';
import { bundledServices, readRepositoryFile } from './support/lines';

const built = 'dist/libraryWorker.js';
const script = { path: built, read: () => readRepositoryFile(built) };

describe('The built script of the library', () => {
  it('answers from a thread of its own, and logs through the editor', async () => {
    const services = bundledServices();
    const library = remoteLibrary(
      () => startWorker({ ...script, path: join(process.cwd(), built) }),
      services,
    );
    assert.ok((await library.search('transfer')).length > 0);
    assert.deepEqual(services.logged, ['info: The bundled library is open: 265 papers.']);
    library.dispose();
  });

  it('answers in the thread that asks, where there can be no other', async () => {
    const library = remoteLibrary(() => lineWithinThread(script), bundledServices());
    assert.ok((await library.search('transfer')).length > 0);
    library.dispose();
  });
});

describe('startWorker', () => {
  let folder: string;
  const start = async (text: string) => {
    const path = join(folder, 'worker.js');
    await writeFile(path, text);
    return startWorker({ path, read: () => Promise.reject(new Error('Node reads by the path.')) });
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-worker-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('rejects when there is no script', async () => {
    await assert.rejects(startWorker({ ...script, path: join(folder, 'nothing.js') }), /nothing\.js/);
  });

  it('rejects when the script throws', async () => {
    await assert.rejects(start('throw new Error("out of order")'), /out of order/);
  });

  it('rejects when the script ends without a word', async () => {
    await assert.rejects(start(''), /ended with code 0/);
  });

  it('tells when the thread dies later', async () => {
    const line = await start(`const { parentPort } = require('node:worker_threads');
      parentPort.on('message', () => { throw new Error('out of memory'); });
      parentPort.postMessage('ready');`);
    const lost = new Promise<Error>(resolve => line.onLost(resolve));
    line.post('die');
    assert.match((await lost).message, /out of memory/);
  });
});
