import * as vscode from 'vscode';

/** Cells have addresses of their own, in which the notebook's folder is no folder. */
const SCHEME = 'vscode-notebook-cell';

/** The notebook that a document is a cell of; undefined for a document that is a file of its own. */
export function notebookOf({ uri }: { readonly uri: vscode.Uri }): vscode.NotebookDocument | undefined {
  const address = uri.toString();
  return uri.scheme === SCHEME
    ? vscode.workspace.notebookDocuments.find(notebook =>
        notebook.getCells().some(cell => cell.document.uri.toString() === address),
      )
    : undefined;
}

/** The file that a document is, or is a cell of. */
export function fileOf(document: { readonly uri: vscode.Uri }): vscode.Uri {
  return notebookOf(document)?.uri ?? document.uri;
}

/** What is read with a document: the cells of text of its notebook, in their order, or the document alone. */
export function textsAround(document: vscode.TextDocument): readonly vscode.TextDocument[] {
  const notebook = notebookOf(document);
  return notebook ? cellsOfText(notebook) : [document];
}

/** The cells of a notebook that are read as text, in their order. */
export function cellsOfText(notebook: vscode.NotebookDocument): readonly vscode.TextDocument[] {
  const cells = notebook.getCells().filter(({ kind }) => kind === vscode.NotebookCellKind.Markup);
  return cells.map(({ document }) => document);
}

/** The text of a notebook, as far as it can say what is cited from: a raw cell may hold front matter. */
export function textOfNotebook(notebook: vscode.NotebookDocument): string {
  return notebook
    .getCells()
    .filter(({ kind, document }) => kind === vscode.NotebookCellKind.Markup || document.languageId === 'raw')
    .map(({ document }) => document.getText())
    .join('\n\n');
}
