import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Line } from '../../../src/worker/line/line';
import type { EditorServices } from '../../../src/worker/library/protocol';

const repository = join(import.meta.dirname, '../../..');

/** A file of the repository. */
export const readRepositoryFile = (...path: readonly string[]) => readFile(join(repository, ...path));

/** What an editor does for the library, with what it was told to log. */
export function bundledServices(): Omit<EditorServices, 'libraryChanged'> & { readonly logged: string[] } {
  const logged: string[] = [];
  return {
    logged,
    readCorpus: name => readRepositoryFile('media/corpus', name),
    words: () => ({}),
    log: (level, message) => void logged.push(`${level}: ${message}`),
    readCache: () => Promise.resolve(undefined),
    writeCache: () => Promise.resolve(),
    keepInCache: () => Promise.resolve(),
  };
}

/** One end of a message channel; `end` closes both. */
export function lineOfPort(port: MessagePort): Line {
  return {
    post: message => port.postMessage(message),
    on: listener => {
      port.onmessage = ({ data }: MessageEvent) => listener(data);
    },
    onLost: () => undefined,
    end: () => port.close(),
  };
}
