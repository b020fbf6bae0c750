import type * as vscode from 'vscode';
import { notebookOf, textOfNotebook } from '../documents/notebookCells';

/** What is read of a document that cites: an open document, or the like made from a file. */
export type CitingDocument = Pick<vscode.TextDocument, 'uri' | 'isUntitled' | 'languageId' | 'getText'>;

/** What says which bibliographies a document cites from: for a cell its whole notebook, else the document. */
export function declaringDocument(document: CitingDocument): CitingDocument {
  const notebook = notebookOf(document);
  return notebook === undefined
    ? document
    : {
        uri: notebook.uri,
        isUntitled: notebook.isUntitled,
        languageId: document.languageId,
        getText: () => textOfNotebook(notebook),
      };
}
