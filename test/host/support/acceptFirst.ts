import * as vscode from 'vscode';
import { eventually } from './eventually';

/** Answers the question that a command asks, with its first answer. */
export async function acceptFirst(running: Thenable<unknown>): Promise<void> {
  let isDone = false;
  const done = Promise.resolve(running).then(() => (isDone = true));
  await eventually(
    async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    },
    finished => finished,
  );
  await done;
}
