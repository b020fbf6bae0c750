import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { hoverAt } from './support/hovers';

/** The open pages. A text editor may bear the same title: an untitled document is named for its first line. */
const pageTabs = () =>
  vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(tab => tab.input instanceof vscode.TabInputWebview);

/** Waits until the titles of the open pages are these. */
async function assertPages(...titles: readonly string[]): Promise<void> {
  const shown = await eventually(
    () => pageTabs().map(tab => tab.label),
    found => found.join('\n') === titles.join('\n'),
  );
  assert.deepEqual(shown, titles);
}

/** The id that the card's "Open" link carries. */
async function paperIdOf(title: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: title });
  const card = await hoverAt(document, title);
  const [, query] = /command:lectern\.openPaper\?([^)]*)\)/.exec(card) ?? [];
  assert.ok(query !== undefined, `no link opens the paper in "${card}"`);
  return (JSON.parse(decodeURIComponent(query)) as [string])[0];
}

const open = (id: unknown) => vscode.commands.executeCommand('lectern.openPaper', id);

describe('Open Paper', () => {
  afterEach(async () => {
    await vscode.window.tabGroups.close(pageTabs());
    await assertPages();
  });

  it('shows a paper in a tab and the next one in the same tab', async () => {
    await open(await paperIdOf('Learning to Fly in Seconds'));
    await assertPages('Learning to Fly in Seconds');
    await open(await paperIdOf('Universal Sentence Encoder'));
    await assertPages('Universal Sentence Encoder');
  });

  it('opens nothing for a paper that is not there', async () => {
    await open('no such paper');
    await open({ id: 7 });
    await open(await paperIdOf('Universal Sentence Encoder'));
    await assertPages('Universal Sentence Encoder');
  });
});
