import * as vscode from 'vscode';
import type { CheckQuestions, DocumentQuestions, LibraryNews } from '../../core';
import type { Bibliographies } from '../bibliographies/bibliographies';
import type { KeyUses } from '../bibliographies/keyUses';
import { mentionLanguages } from '../extension/manifest';
import { rangeOf } from '../documents/rangeOf';
import { CitedKeys } from './citedKeys';
import { severityOf } from './checkSettings';
import { DocumentChecks } from './documentChecks';
import { DuplicateRemoval } from './duplicateRemoval';
import { quickFixes } from './quickFixes';
import { toDiagnostic } from './toDiagnostic';

export interface ChecksDeps {
  readonly library: CheckQuestions & DocumentQuestions & LibraryNews;
  readonly bibliographies: Bibliographies;
  readonly keyUses: KeyUses;
  readonly log: vscode.LogOutputChannel;
}

/** Problems of citations and entries in the documents that are shown, and quick fixes for them. */
export function registerChecks({ library, bibliographies, keyUses, log }: ChecksDeps): vscode.Disposable {
  const checks = new DocumentChecks(
    { library, bibliographies, cited: new CitedKeys(library, bibliographies) },
    log,
  );
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range) => fixesAt(document, range, checks),
    resolveCodeAction: (action, token) =>
      action instanceof DuplicateRemoval ? action.resolve(keyUses, token) : action,
  };
  return vscode.Disposable.from(
    checks,
    vscode.languages.registerCodeActionsProvider([...mentionLanguages], provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  checks: DocumentChecks,
): vscode.CodeAction[] {
  const all = checks.findingsIn(document);
  return all.flatMap(finding => {
    const severity = severityOf(finding.kind, document);
    if (severity === undefined || !rangeOf(document, finding).intersection(range)) {
      return [];
    }
    const diagnostics = [toDiagnostic(finding, document, severity)];
    return quickFixes(finding, document, all).map(action => Object.assign(action, { diagnostics }));
  });
}
