import * as vscode from 'vscode';
import { mentionLanguages } from './manifest';

/** The document of the text editor that was active last, as long as it is open and of a language read for mentions. */
export class ActiveDocument implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private current = vscode.window.activeTextEditor?.document;
  private readonly subscriptions = vscode.Disposable.from(
    this.changed,
    vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor) {
        this.set(editor.document);
      }
    }),
    vscode.workspace.onDidCloseTextDocument(closed => {
      if (closed === this.current) {
        this.set(undefined);
      }
    }),
  );

  /** Fires when it is another one, or none any more. */
  readonly onDidChange = this.changed.event;

  get(): vscode.TextDocument | undefined {
    const isRead = mentionLanguages.some(language => language === this.current?.languageId);
    return isRead ? this.current : undefined;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private set(document: vscode.TextDocument | undefined): void {
    this.current = document;
    this.changed.fire();
  }
}
