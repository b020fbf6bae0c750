import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';

const maps = () =>
  vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(tab => tab.input instanceof vscode.TabInputWebview && tab.label === 'Literature Map');

const showMap = () => vscode.commands.executeCommand('lectern.showMap');

describe('Literature Map', () => {
  after(() => vscode.window.tabGroups.close(maps()));

  it('opens in a tab', async () => {
    await showMap();
    assert.ok(await eventually(() => maps().length === 1 && maps()[0]?.isActive === true));
  });

  it('comes back to the front, in the same tab', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Text.' });
    await vscode.window.showTextDocument(document);
    assert.ok(await eventually(() => maps()[0]?.isActive === false));
    await showMap();
    assert.ok(await eventually(() => maps()[0]?.isActive === true));
    assert.equal(maps().length, 1);
  });

  it('opens anew after its tab was closed', async () => {
    await vscode.window.tabGroups.close(maps());
    assert.ok(await eventually(() => maps().length === 0));
    await showMap();
    assert.ok(await eventually(() => maps().length === 1));
  });
});
