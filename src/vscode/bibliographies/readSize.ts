import * as vscode from 'vscode';

/** How many bytes a file has on the disk; 0 when it is not there. */
export async function readSize(file: vscode.Uri): Promise<number> {
  try {
    return (await vscode.workspace.fs.stat(file)).size;
  } catch {
    return 0;
  }
}
