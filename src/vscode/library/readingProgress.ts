import * as vscode from 'vscode';

/** How far the library's files are read: from who reads them to who shows it. */
export class ReadingProgress implements vscode.Disposable {
  private readonly told = new vscode.EventEmitter<string | undefined>();

  /** Fires with what to say of a long reading, and with nothing once it is over. */
  readonly onDidTell = this.told.event;

  tell(message: string | undefined): void {
    this.told.fire(message);
  }

  dispose(): void {
    this.told.dispose();
  }
}
