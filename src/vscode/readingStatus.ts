import * as vscode from 'vscode';
import { commands, contexts } from './manifest';

/** A reading that takes longer than this is talked about, in ms. */
const WORTH_MENTION = 1_000;

/** Tells in the status bar how far a long reading of the workspace is; a click on it, or its command, stops the reading. */
export class ReadingStatus implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'lectern.reading',
    vscode.StatusBarAlignment.Left,
  );
  private readonly command: vscode.Disposable;
  private started = 0;
  private isShown = false;

  /** @param stop is called when the reader has had enough */
  constructor(stop: () => void) {
    this.item.name = vscode.l10n.t('Lectern: Reading the Workspace');
    this.item.tooltip = vscode.l10n.t(
      'Lectern looks for papers in the documents of this workspace. Click to stop.',
    );
    this.item.command = commands.stopReading;
    this.command = vscode.commands.registerCommand(commands.stopReading, stop);
  }

  begin(): void {
    this.started = Date.now();
  }

  /** Says how many documents are read of how many. */
  report(done: number, all: number): void {
    if (Date.now() - this.started > WORTH_MENTION) {
      this.item.text = `$(loading~spin) ${vscode.l10n.t('Lectern: {0} of {1} documents', done, all)}`;
      this.show('shown');
    }
  }

  end(): void {
    this.show('hidden');
  }

  dispose(): void {
    this.command.dispose();
    this.item.dispose();
  }

  private show(to: 'shown' | 'hidden'): void {
    if (this.isShown === (to === 'shown')) {
      return;
    }
    this.isShown = to === 'shown';
    if (this.isShown) {
      this.item.show();
    } else {
      this.item.hide();
    }
    void vscode.commands.executeCommand('setContext', contexts.reading, this.isShown);
  }
}
