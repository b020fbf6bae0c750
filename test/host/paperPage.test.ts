import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { pageTitles, paperIdOf } from './support/pages';

const fly = 'Learning to Fly in Seconds';
const encoder = 'Universal Sentence Encoder';
const merging = 'Resolving Interference When Merging Models';

const open = async (title: string) => vscode.commands.executeCommand('lectern.openPaper', paperIdOf(title));

/** Waits until the open pages are these, in any order. */
async function assertPages(...titles: readonly string[]): Promise<void> {
  const wanted = titles.toSorted();
  const shown = await eventually(
    () => pageTitles().sort(),
    found => found.join('\n') === wanted.join('\n'),
  );
  assert.deepEqual(shown, wanted);
}

const activePage = () => vscode.window.tabGroups.activeTabGroup.activeTab?.label;

describe('Open Paper', () => {
  before(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('shows a paper in a tab and the next one in the same tab', async () => {
    await open(fly);
    await assertPages(fly);
    await open(encoder);
    await assertPages(encoder);
  });

  it('leaves a paper that is kept open, and shows the next one in a tab of its own', async () => {
    assert.ok(await eventually(() => activePage() === encoder));
    assert.ok(await eventually(() => vscode.commands.executeCommand('lectern.keepPageOpen')));
    await open(fly);
    await assertPages(encoder, fly);
    await open(merging);
    await assertPages(encoder, merging);
  });

  it('goes to the tab that shows the paper already', async () => {
    await open(encoder);
    assert.ok(await eventually(() => activePage() === encoder));
    assert.deepEqual(pageTitles().sort(), [merging, encoder].sort());
  });

  it('replaces a paper again that is no longer kept', async () => {
    // The page may learn later than its tab that it is in front.
    const reuse = () => vscode.commands.executeCommand('lectern.reusePage');
    assert.equal(await eventually(reuse, id => id === paperIdOf(encoder)), paperIdOf(encoder));
    await open(fly);
    await assertPages(fly, merging);
  });

  it('leads from the page to the paper in the tree', async () => {
    assert.ok(await eventually(() => vscode.commands.executeCommand('lectern.revealPage')));
  });

  it('opens nothing for a paper that is not there', async () => {
    const before = pageTitles();
    await vscode.commands.executeCommand('lectern.openPaper', 'no such paper');
    await vscode.commands.executeCommand('lectern.openPaper', { id: 7 });
    assert.deepEqual(pageTitles(), before);
  });
});
