import * as vscode from 'vscode';
import { readDraggedPapers } from '../papers/draggedPapers';
import { citingLanguages } from '../extension/manifest';

/** Cites papers by their ids at an offset of a document, in UTF-16 code units. */
export type CiteDropped = (
  ids: readonly string[],
  document: vscode.TextDocument,
  at: number,
) => Promise<void>;

/**
 * The drop of papers into a document. The drop itself writes nothing: an edit of VS Code's own could not be saved, asked
 * about and undone together with what is added to the bibliography.
 */
export function registerPaperDrop(cite: CiteDropped): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    citingLanguages.map(language => ({ language })),
    {
      provideDocumentDropEdits: async (document, position, data) => {
        const ids = await readDraggedPapers(data);
        if (ids.length === 0) {
          return undefined;
        }
        void cite(ids, document, document.offsetAt(position));
        return new vscode.DocumentDropEdit('');
      },
    },
  );
}
