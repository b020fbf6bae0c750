import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';

/** The key. */
export const labelOf = ({ label }: vscode.CompletionItem) =>
  typeof label === 'string' ? label : label.label;

/** Lectern's suggestions at the cursor: those that have its kind of name for a place in a list. */
export async function suggested(
  { document, selection }: vscode.TextEditor,
  resolved = 0,
  triggeredBy?: string,
): Promise<vscode.CompletionItem[]> {
  await vscode.extensions.getExtension('lectern.lectern')?.activate();
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
    triggeredBy,
    resolved,
  );
  return items
    .filter(
      ({ sortText, kind }) => kind === vscode.CompletionItemKind.Reference && /^\d{4}$/.test(sortText ?? ''),
    )
    .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

/** Opens the suggestions and accepts the first, until the document says what it is to say. */
export async function acceptSuggestion({ document }: vscode.TextEditor, written: string): Promise<void> {
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  await eventually(
    async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText();
    },
    text => text === written,
  );
  assert.equal(document.getText(), written);
}
