import * as vscode from 'vscode';
import type { TextRange } from '../../core';

/** A stretch of a document's text as the editor counts it. */
export function rangeOf(document: vscode.TextDocument, { start, end }: TextRange): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
