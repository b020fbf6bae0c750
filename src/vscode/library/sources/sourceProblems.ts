import * as vscode from 'vscode';
import type { Problem } from '../../../core';

/** More of them in one file help nobody. */
const MOST_SHOWN = 100;

/** What is wrong with the reader's files, in the Problems panel. */
export class SourceProblems implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('lectern');

  /** Replaces what was said of a file. */
  show(file: vscode.Uri, problems: readonly Problem[]): void {
    this.collection.set(file, problems.slice(0, MOST_SHOWN).map(toDiagnostic));
  }

  forget(file: vscode.Uri): void {
    this.collection.delete(file);
  }

  dispose(): void {
    this.collection.dispose();
  }
}

function toDiagnostic({ message, line }: Problem): vscode.Diagnostic {
  const range = new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER);
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Lectern';
  return diagnostic;
}
