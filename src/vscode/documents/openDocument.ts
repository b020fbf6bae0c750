import * as vscode from 'vscode';
import { fileKey } from './fileKey';

/** The document of a file that is open, with its unsaved edits. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = fileKey(uri);
  return vscode.workspace.textDocuments.find(document => fileKey(document.uri) === key);
}
