import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';

/** The titles of the open pages. A text editor may bear the same title: an untitled document is named for its first line. */
const pages = () =>
  vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(tab => tab.input instanceof vscode.TabInputWebview)
    .map(tab => tab.label);

/** The id that the card's "Open" link carries. */
async function paperIdOf(title: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: title });
  const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    new vscode.Position(0, 2),
  );
  const card = hover?.contents[0] as vscode.MarkdownString;
  const [, query = ''] = /command:lectern\.openPaper\?([^)]*)\)/.exec(card.value) ?? [];
  return (JSON.parse(decodeURIComponent(query)) as [string])[0];
}

describe('Open Paper', () => {
  it('shows a paper in a tab and the next one in the same tab', async () => {
    await vscode.commands.executeCommand('lectern.openPaper', await paperIdOf('Learning to Fly in Seconds'));
    assert.ok(await eventually(() => pages().includes('Learning to Fly in Seconds')));
    await vscode.commands.executeCommand('lectern.openPaper', await paperIdOf('Universal Sentence Encoder'));
    assert.ok(await eventually(() => pages().includes('Universal Sentence Encoder')));
    assert.ok(await eventually(() => !pages().includes('Learning to Fly in Seconds')));
  });

  it('opens nothing for a paper that is not there', async () => {
    const before = pages();
    await vscode.commands.executeCommand('lectern.openPaper', 'no such paper');
    await vscode.commands.executeCommand('lectern.openPaper', { id: 7 });
    assert.deepEqual(pages(), before);
  });
});
