import * as vscode from 'vscode';
import type { RemoteLibrary } from '../../../worker/library/remoteLibrary';
import { messageOf } from '../../extension/log';
import { registerCommand } from '../../extension/commandCalls';
import { commands } from '../../extension/commands';
import { settings } from '../../extension/manifest';
import type { ReadingProgress } from '../readingProgress';
import { addLibraryFile } from './addLibraryFile';
import { showLibraryReport } from './libraryReport';
import { LibrarySources } from './librarySources';
import { sourceSettings } from './sourcePatterns';

/** The reader's own files in the library, as long as it is registered. */
export function registerLibrarySources(
  library: RemoteLibrary,
  log: vscode.LogOutputChannel,
  progress: ReadingProgress,
): vscode.Disposable {
  const sources = new LibrarySources(library, log, progress);
  const showsBundled = () =>
    vscode.workspace.getConfiguration().get<unknown>(settings.bundledPapers) !== false;
  const showBundled = () => {
    library.showBundled(showsBundled()).catch((error: unknown) => log.error(messageOf(error)));
  };
  const begin = () => {
    // A library shows them from the beginning; to tell it so would only start its thread.
    if (!showsBundled()) {
      showBundled();
    }
    sources.begin();
  };
  const timer = setTimeout(begin);
  return vscode.Disposable.from(
    sources,
    { dispose: () => clearTimeout(timer) },
    library.onDidLose(begin),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(settings.bundledPapers)) {
        showBundled();
      }
      if (sourceSettings.some(name => event.affectsConfiguration(name))) {
        sources.watch();
      }
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => sources.list()),
    registerCommand(commands.addLibraryFile, addLibraryFile),
    registerCommand(commands.showLibraryReport, () => showLibraryReport(library, log)),
  );
}
