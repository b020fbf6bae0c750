import * as vscode from 'vscode';

/** Says it where nothing has to be dismissed: in the status bar, for three seconds. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(`$(book) ${message}`, 3000);
}
