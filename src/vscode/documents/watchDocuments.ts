import * as vscode from 'vscode';
import { affectsMentions } from '../extension/settings';
import { documentGlob, excludeSettings } from './workspaceDocuments';

/** What is called when something changes that decides which papers the workspace mentions. */
export interface DocumentListeners {
  /** A document was saved, or edited in an editor. */
  readonly onDidChange: (uri: vscode.Uri) => void;
  /** There may be other documents than before. */
  readonly onDidList: () => void;
  /** Every document may be read differently. */
  readonly onDidChangeAll: () => void;
}

/** Watches the workspace's documents until it is disposed. */
export function watchDocuments({
  onDidChange,
  onDidList,
  onDidChangeAll,
}: DocumentListeners): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher(documentGlob);
  const bibliographies = vscode.workspace.createFileSystemWatcher('**/*.bib', false, true, true);
  return vscode.Disposable.from(
    files,
    files.onDidChange(onDidChange),
    files.onDidCreate(onDidList),
    files.onDidDelete(onDidList),
    bibliographies,
    bibliographies.onDidCreate(onDidChangeAll),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) {
        onDidChange(document.uri);
      }
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => onDidChange(uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(onDidList),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (excludeSettings.some(name => event.affectsConfiguration(name))) {
        onDidList();
      }
      if (affectsMentions(event)) {
        onDidChangeAll();
      }
    }),
  );
}
