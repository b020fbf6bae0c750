import * as vscode from 'vscode';
import { eventually } from '../../../host/support/eventually';
import { sayLine, sayTotals } from '../../../host/support/say';
import type { WatchedExtension } from './watchedExtension';

/** Puts the extension to work, deactivates it, and counts what it made before and what is left of it. */
export async function run(): Promise<void> {
  const extension = await vscode.extensions.getExtension<WatchedExtension>('lectern.lectern')!.activate();
  await work();
  const before = extension.counts();
  sayLine(`at work: ${JSON.stringify(before)}`);
  const wanted = ['worker', 'workspace.createFileSystemWatcher', 'commands.registerCommand'];
  const unwatched = wanted.filter(kind => before[kind] === undefined);
  await extension.deactivate();
  const left = await eventually(
    () => extension.counts(),
    counts => Object.keys(counts).length === 0,
  );
  sayLine(`after deactivation: ${JSON.stringify(left)}`);
  const isClean = unwatched.length === 0 && Object.keys(left).length === 0;
  sayTotals({ passed: Number(isClean), failed: Number(!isClean) });
}

/** Opens every surface that keeps something, and leaves while some of it is still at work. */
async function work(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders!;
  const uri = vscode.Uri.joinPath(folder!.uri, 'article.md');
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const at = document.positionAt(document.getText().indexOf('Unified View'));
  await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, at);
  await vscode.commands.executeCommand('lectern.showMap');
  await vscode.commands.executeCommand('lectern.searchPapers', 'distillation');
  await vscode.commands.executeCommand('lectern.revealTopic', 'distillation');
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), 'As [@nobody1999] says. ');
  await vscode.workspace.applyEdit(edit);
}
