import type * as vscode from 'vscode';

/** What is read of a document that cites: an open document, or the like made from a file. */
export type CitingDocument = Pick<vscode.TextDocument, 'uri' | 'isUntitled' | 'languageId' | 'getText'>;
