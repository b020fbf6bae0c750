import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { remoteLibrary, type RemoteLibrary } from '../../src/worker/library/remoteLibrary';
import { startWorker } from '../../src/worker/line/startWorker';

/** The library in a thread of its own, as the extension starts it; what it keeps goes into a folder. */
export function benchLibrary(folder: string): RemoteLibrary {
  mkdirSync(folder, { recursive: true });
  const script = resolve('dist/libraryWorker.js');
  const start = () => startWorker({ path: script, read: () => Promise.resolve(readFileSync(script)) });
  return remoteLibrary(start, {
    readCorpus: name => Promise.resolve(readFileSync(join('media/corpus', name))),
    words: () => ({}),
    log: (level, message) => {
      if (level === 'warn') {
        console.log(message);
      }
    },
    readCache: name =>
      Promise.resolve(readdirSync(folder).includes(name) ? readFileSync(join(folder, name)) : undefined),
    writeCache: (name, bytes) => {
      writeFileSync(join(folder, `${name}.part`), bytes);
      renameSync(join(folder, `${name}.part`), join(folder, name));
      return Promise.resolve();
    },
    keepInCache: names => {
      readdirSync(folder)
        .filter(name => !names.includes(name))
        .forEach(name => rmSync(join(folder, name)));
      return Promise.resolve();
    },
  });
}
