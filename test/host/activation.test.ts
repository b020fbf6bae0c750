import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('registers the placeholder command', async () => {
    assert.equal(await vscode.commands.executeCommand('lectern.placeholder'), 'Lectern is awake');
  });

  it('finds the extension active after a command of it ran', () => {
    assert.equal(vscode.extensions.getExtension('lectern.lectern')?.isActive, true);
  });

  it('opens a copy of the fixture workspace', async () => {
    const found = await vscode.workspace.findFiles('article.md');
    assert.equal(found.length, 1);
  });
});
