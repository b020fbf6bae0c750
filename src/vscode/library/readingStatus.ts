import * as vscode from 'vscode';
import { plainLabel } from '../../core';
import { registerCommand } from '../extension/commandCalls';
import type { Command } from '../extension/commands';

/** A reading that takes longer than this is talked about, in ms. */
const WORTH_MENTION = 1_000;

/** What is read, and how it is stopped. */
export interface ReadingStatusOptions {
  readonly name: string;
  readonly tooltip: string;
  /** The command that a click on the status runs. */
  readonly command: Command;
  /** The context key that tells whether something is shown. */
  readonly context: string;
  /** Called when the reader has had enough. */
  readonly stop: () => void;
  /** Called with what is shown, and with nothing when it is hidden, for other places to show it. */
  readonly tell?: (message: string | undefined) => void;
}

/** Tells in the status bar how far a long reading is; a click on it, or its command, stops the reading. */
export class ReadingStatus implements vscode.Disposable {
  private item: vscode.StatusBarItem | undefined;
  private readonly command: vscode.Disposable;
  private started = 0;
  private isShown = false;

  constructor(private readonly options: ReadingStatusOptions) {
    this.command = registerCommand(options.command, options.stop);
  }

  begin(): void {
    this.started = Date.now();
  }

  /** Says how far the reading is. */
  report(message: string): void {
    if (Date.now() - this.started > WORTH_MENTION) {
      this.item ??= createItem(this.options);
      this.item.text = `$(loading~spin) ${plainLabel(message)}`;
      this.options.tell?.(message);
      this.show('shown');
    }
  }

  end(): void {
    this.show('hidden');
  }

  dispose(): void {
    this.command.dispose();
    this.item?.dispose();
  }

  private show(to: 'shown' | 'hidden'): void {
    if (this.isShown === (to === 'shown')) {
      return;
    }
    this.isShown = to === 'shown';
    if (this.isShown) {
      this.item?.show();
    } else {
      this.item?.hide();
      this.options.tell?.(undefined);
    }
    void vscode.commands.executeCommand('setContext', this.options.context, this.isShown);
  }
}

function createItem({ name, tooltip, command }: ReadingStatusOptions): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem(command, vscode.StatusBarAlignment.Left);
  return Object.assign(item, { name, tooltip, command });
}
