import * as vscode from 'vscode';

/** Wires Lectern into the editor. */
export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand('lectern.placeholder', () => 'Lectern is awake'),
  );
}
