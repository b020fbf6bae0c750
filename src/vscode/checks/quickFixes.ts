import * as vscode from 'vscode';
import { citedKey, type Finding, type OfferedPaper, type TextEdit } from '../../core';
import { commandOf } from '../extension/commandCalls';
import { commands } from '../extension/commands';
import { rangeOf } from '../documents/rangeOf';
import { DuplicateRemoval } from './duplicateRemoval';

/** The ways to mend what was found, best first. `all` are the findings of the document, which is still as it was then. */
export function quickFixes(
  finding: Finding,
  document: vscode.TextDocument,
  all: readonly Finding[],
): vscode.CodeAction[] {
  switch (finding.kind) {
    case 'missingEntry':
      return [
        ...finding.papers.map(paper => addition(paper, finding.key, document)),
        ...finding.near.map(key =>
          edit(vscode.l10n.t('Change to “{0}”', key), document, [renamed(finding, key, document)]),
        ),
      ];
    case 'citedTwice': {
      const places = all.filter(other => other.kind === 'citedTwice' && other.key === finding.key);
      const title = vscode.l10n.t('Cite it as “{0}” everywhere in this document', finding.otherKey);
      return [
        edit(
          title,
          document,
          places.map(place => renamed(place, finding.otherKey, document)),
        ),
      ];
    }
    case 'differentEntry': {
      const title =
        finding.field === 'title'
          ? vscode.l10n.t('Use the title of the library')
          : vscode.l10n.t('Use the year of the library: {0}', finding.expected);
      return finding.edit ? [edit(title, document, [finding.edit])] : [];
    }
    case 'duplicateEntry':
      return [new DuplicateRemoval(finding, document)];
    case 'unusedEntry':
      return [edit(vscode.l10n.t('Remove this entry'), document, [finding.edit])];
  }
}

function addition({ id, title }: OfferedPaper, key: string, { uri }: vscode.TextDocument): vscode.CodeAction {
  const action = fix(vscode.l10n.t('Add “{0}” from the library', shorten(title)));
  action.command = commandOf(commands.addEntryForKey, action.title, id, key, uri.toString());
  return action;
}

function renamed({ start, end }: Finding, key: string, document: vscode.TextDocument): TextEdit {
  return { start, end, text: citedKey(key, document.getText(), start, document.languageId) };
}

function edit(title: string, document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.CodeAction {
  const action = fix(title);
  action.edit = new vscode.WorkspaceEdit();
  for (const change of edits) {
    action.edit.replace(document.uri, rangeOf(document, change), change.text);
  }
  return action;
}

function fix(title: string): vscode.CodeAction {
  return new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
}

function shorten(title: string): string {
  return title.length > 60 ? `${title.slice(0, 59)}…` : title;
}
