import * as vscode from 'vscode';

export { messageOf } from '../../core';

/** The "Lectern" output channel. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Lectern', { log: true });
}
