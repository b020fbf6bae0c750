import * as vscode from 'vscode';

/** The "Lectern" output channel. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Lectern', { log: true });
}

/** What went wrong, in the error's own words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
