import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** A folder of its own for each test, since VS Code remembers documents for a while. */
export class WritingFolder {
  private folder: vscode.Uri | undefined;
  private made = 0;

  constructor(private readonly name: string) {}

  async make(): Promise<void> {
    const [first] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(first, 'no folder is open');
    this.folder = vscode.Uri.joinPath(first.uri, `${this.name}${this.made++}`);
    await vscode.workspace.fs.createDirectory(this.folder);
  }

  async remove(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(this.uri(''), { recursive: true });
  }

  uri(name: string): vscode.Uri {
    assert.ok(this.folder, 'no folder was made');
    return vscode.Uri.joinPath(this.folder, name);
  }

  async write(name: string, content: string): Promise<void> {
    await vscode.workspace.fs.writeFile(this.uri(name), new TextEncoder().encode(content));
  }

  /** What is on the disk, byte by byte. */
  async onDisk(name: string): Promise<string> {
    const bytes = await vscode.workspace.fs.readFile(this.uri(name));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  /** Writes and opens a document with the cursor where the bar is. */
  async openAt(name: string, marked: string): Promise<vscode.TextEditor> {
    const at = marked.indexOf('|');
    await this.write(name, marked.replace('|', ''));
    const document = await vscode.workspace.openTextDocument(this.uri(name));
    const editor = await vscode.window.showTextDocument(document);
    const position = document.positionAt(at);
    editor.selection = new vscode.Selection(position, position);
    return editor;
  }
}
