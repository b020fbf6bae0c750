import * as vscode from 'vscode';

/** The document of a file that is open, with its unsaved edits. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const name = uri.toString();
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === name);
}
