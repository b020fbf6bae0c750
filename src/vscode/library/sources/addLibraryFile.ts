import * as vscode from 'vscode';
import { sourceEndings } from '../../../core';
import { settings } from '../../extension/manifest';

/** Asks for files and adds them to the reader's setting: those of a workspace by their path in it. */
export async function addLibraryFile(): Promise<void> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: true,
    title: vscode.l10n.t('Add Library File'),
    openLabel: vscode.l10n.t('Add to Library'),
    filters: { [vscode.l10n.t('Bibliographies')]: [...sourceEndings] },
  });
  if (!chosen || chosen.length === 0) {
    return;
  }
  const isInside = chosen.every(uri => vscode.workspace.getWorkspaceFolder(uri) !== undefined);
  const level = isInside ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  const configuration = vscode.workspace.getConfiguration();
  const present = configuration.get<unknown>(settings.libraryFiles);
  const files = [...(Array.isArray(present) ? (present as unknown[]) : []), ...chosen.map(pathOf)];
  await configuration.update(settings.libraryFiles, [...new Set(files)], level);
}

function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri) ? vscode.workspace.asRelativePath(uri, false) : uri.fsPath;
}
