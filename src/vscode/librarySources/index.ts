import * as vscode from 'vscode';
import type { RemoteLibrary } from '../../worker/remoteLibrary';
import { commands, settings } from '../manifest';
import { addLibraryFile } from './addLibraryFile';
import { showLibraryReport } from './libraryReport';
import { LibrarySources } from './librarySources';
import { sourceSettings } from './sourcePatterns';

/** The reader's own files in the library, as long as it is registered. */
export function registerLibrarySources(
  library: RemoteLibrary,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const sources = new LibrarySources(library, log);
  const showBundled = () => {
    const isShown = vscode.workspace.getConfiguration().get<unknown>(settings.bundledPapers) !== false;
    library.showBundled(isShown).catch((error: unknown) => log.error(String(error)));
  };
  const begin = () => {
    showBundled();
    sources.readAll();
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
    vscode.commands.registerCommand(commands.addLibraryFile, addLibraryFile),
    vscode.commands.registerCommand(commands.showLibraryReport, () => showLibraryReport(library, log)),
  );
}
