import * as vscode from 'vscode';
import { plainLabel } from '../../core';

/** Says it where nothing has to be dismissed: in the status bar, for three seconds. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(`$(book) ${plainLabel(message)}`, 3000);
}
