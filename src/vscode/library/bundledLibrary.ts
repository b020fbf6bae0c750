import * as vscode from 'vscode';
import type { CacheStore } from '../../core';
import type { Line } from '../../worker/line/line';
import { lineWithinThread } from '../../worker/line/lineWithinThread';
import { remoteLibrary, type RemoteLibrary } from '../../worker/library/remoteLibrary';
import { startWorker } from '../../worker/line/startWorker';
import { words } from '../extension/displayLanguage';
import { messageOf } from '../extension/log';

/** The library that ships with the extension, in a thread of its own that the first question starts. */
export function bundledLibrary(
  extension: vscode.Uri,
  cache: CacheStore,
  log: vscode.LogOutputChannel,
): RemoteLibrary {
  const read = (...path: readonly string[]) =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, ...path));
  return remoteLibrary(threadStarter(extension, log), {
    readCorpus: async name => read('media', 'corpus', name),
    words,
    log: (level, message) => log[level](message),
    readCache: name => cache.read(name),
    writeCache: (name, bytes) => cache.write(name, bytes),
    keepInCache: names => cache.keep(names),
  });
}

/** Starts a thread for the library; once that has failed, the library stays in the thread of the extension host. */
function threadStarter(extension: vscode.Uri, log: vscode.LogOutputChannel): () => Promise<Line> {
  const uri = vscode.Uri.joinPath(extension, 'dist', 'libraryWorker.js');
  const script = { path: uri.fsPath, read: async () => vscode.workspace.fs.readFile(uri) };
  let hasThreads = true;
  const start = async () => {
    const line = await startWorker(script);
    log.info('The library has a thread of its own.');
    line.onLost(error =>
      log.error(`The library's thread ended; the next question starts another. ${error.message}`),
    );
    return line;
  };
  const stay = async (error: unknown) => {
    hasThreads = false;
    log.warn(
      `The library shares the thread of the extension host, since it can have none of its own: ${messageOf(error)}`,
    );
    return lineWithinThread(script);
  };
  return () => (hasThreads ? start().catch(stay) : lineWithinThread(script));
}
