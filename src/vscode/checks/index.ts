import * as vscode from 'vscode';
import type { LibraryPort } from '../../core';
import type { Bibliographies } from '../bibliographies';
import { mentionLanguages } from '../manifest';
import { CitedKeys } from './citedKeys';
import { severityOf } from './checkSettings';
import { DocumentChecks } from './documentChecks';
import { quickFixes } from './quickFixes';
import { rangeIn, toDiagnostic } from './toDiagnostic';

export interface ChecksDeps {
  readonly library: LibraryPort;
  readonly bibliographies: Bibliographies;
  readonly log: vscode.LogOutputChannel;
}

/** Problems of citations and entries in the documents that are shown, and quick fixes for them. */
export function registerChecks({ library, bibliographies, log }: ChecksDeps): vscode.Disposable {
  const checks = new DocumentChecks({ library, bibliographies, cited: new CitedKeys(library) }, log);
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range) => fixesAt(document, range, checks),
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
    if (severity === undefined || !rangeIn(document, finding).intersection(range)) {
      return [];
    }
    const diagnostics = [toDiagnostic(finding, document, severity)];
    return quickFixes(finding, document, all).map(action => Object.assign(action, { diagnostics }));
  });
}
