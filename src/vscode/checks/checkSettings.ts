import * as vscode from 'vscode';
import type { Finding } from '../../core';
import { settings } from '../extension/manifest';

const NAMES: Readonly<Record<Finding['kind'], string>> = {
  missingEntry: settings.missingEntries,
  citedTwice: settings.papersCitedTwice,
  differentEntry: settings.differentEntries,
  duplicateEntry: settings.duplicateEntries,
  unusedEntry: settings.unusedEntries,
};

const SEVERITIES: ReadonlyMap<unknown, vscode.DiagnosticSeverity> = new Map([
  ['error', vscode.DiagnosticSeverity.Error],
  ['warning', vscode.DiagnosticSeverity.Warning],
  ['information', vscode.DiagnosticSeverity.Information],
  ['hint', vscode.DiagnosticSeverity.Hint],
]);

/** How severe a finding is in a document; undefined when the check is off. */
export function severityOf(
  kind: Finding['kind'],
  scope: vscode.TextDocument,
): vscode.DiagnosticSeverity | undefined {
  return SEVERITIES.get(vscode.workspace.getConfiguration(undefined, scope).get<unknown>(NAMES[kind]));
}

/** Whether any of these checks is on in a document. */
export function isAnyOn(kinds: readonly Finding['kind'][], scope: vscode.TextDocument): boolean {
  return kinds.some(kind => severityOf(kind, scope) !== undefined);
}
