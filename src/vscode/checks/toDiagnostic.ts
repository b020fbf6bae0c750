import * as vscode from 'vscode';
import type { Finding } from '../../core';
import { rangeOf } from '../documents/rangeOf';

/** A finding as VS Code shows it. */
export function toDiagnostic(
  finding: Finding,
  document: vscode.TextDocument,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(document, finding), messageOf(finding), severity);
  diagnostic.source = 'Lectern';
  diagnostic.code = finding.kind;
  if (finding.kind === 'duplicateEntry') {
    const other = new vscode.Location(document.uri, rangeOf(document, finding.other));
    diagnostic.relatedInformation = [
      new vscode.DiagnosticRelatedInformation(other, vscode.l10n.t('The first entry')),
    ];
  }
  if (finding.kind === 'unusedEntry') {
    diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  }
  return diagnostic;
}

function messageOf(finding: Finding): string {
  const { key } = finding;
  switch (finding.kind) {
    case 'missingEntry':
      return vscode.l10n.t('There is no entry with the key “{0}”.', key);
    case 'citedTwice':
      return vscode.l10n.t(
        '“{0}” is the paper that this document cites as “{1}”, too.',
        key,
        finding.otherKey,
      );
    case 'differentEntry':
      return finding.field === 'title'
        ? vscode.l10n.t('In the library the title is “{0}”.', finding.expected)
        : vscode.l10n.t('In the library the year is {0}.', finding.expected);
    case 'duplicateEntry':
      return vscode.l10n.t('“{0}” is the same paper as “{1}” above.', key, finding.otherKey);
    case 'unusedEntry':
      return vscode.l10n.t('No document of this workspace cites “{0}”.', key);
  }
}
