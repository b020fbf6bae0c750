import * as vscode from 'vscode';
import type { WritingQuestions } from '../../core';
import { rangeOf } from '../documents/rangeOf';

/** The line in another document that names a bibliography. */
export interface Declaration {
  stage(edit: vscode.WorkspaceEdit): void;
  /** Brings it to the disk, unless the document had unsaved edits before; called once the edit is applied. */
  finish(): Promise<void>;
}

/** Names a bibliography that lies beside a main document there; undefined where it has no place for that. */
export async function declareIn(
  main: vscode.Uri,
  name: string,
  { library }: { readonly library: WritingQuestions },
): Promise<Declaration | undefined> {
  const document = await vscode.workspace.openTextDocument(main);
  const wasDirty = document.isDirty;
  const change = await library.declareBibliography(document.getText(), document.languageId, name);
  return (
    change && {
      stage: edit => edit.replace(main, rangeOf(document, change), change.text),
      finish: async () => {
        if (!wasDirty) {
          await document.save();
        }
      },
    }
  );
}
