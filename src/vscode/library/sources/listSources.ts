import * as vscode from 'vscode';
import { findFiles } from '../../documents/findFiles';
import { excludedSources, sourcePatterns } from './sourcePatterns';

/** More files than anybody keeps papers in; a pattern that finds more is a mistake. */
const MOST_SOURCES = 1_000;

/** The files that the settings name, by address; undefined when finding them took too long. */
export async function listSources(): Promise<ReadonlyMap<string, vscode.Uri> | undefined> {
  const excluded = excludedSources();
  return findFiles(
    sourcePatterns().map(pattern => ({ pattern, excluded })),
    MOST_SOURCES,
  );
}

/** Watches for files that come, change and go. */
export function watchSources(listeners: {
  readonly onDidChange: (uri: vscode.Uri) => void;
  /** There may be other files than before. */
  readonly onDidList: () => void;
}): vscode.Disposable {
  const watchers = sourcePatterns().map(pattern => {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    watcher.onDidChange(listeners.onDidChange);
    watcher.onDidCreate(listeners.onDidList);
    watcher.onDidDelete(listeners.onDidList);
    return watcher;
  });
  return vscode.Disposable.from(...watchers);
}
