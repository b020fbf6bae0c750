import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { pageTitles, paperIdOf } from './support/pages';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('hidden');

const fly = 'Learning to Fly in Seconds';
const encoder = 'Universal Sentence Encoder';

const run = (command: string, ...args: readonly unknown[]) =>
  vscode.commands.executeCommand(command, ...args);

/** Opens a document, and the page of a paper that it does not mention over it. */
async function hide(name: string, content: string): Promise<void> {
  await folder.openAt(name, `|${content}`);
  await run('lectern.openPaper', paperIdOf(fly));
  assert.ok(await eventually(() => vscode.window.activeTextEditor === undefined), 'the page is not active');
}

/** Whether the first row of the search is the paper that the document mentions. */
function acceptFirst(): Promise<boolean> {
  return eventually(
    async () => {
      await run('workbench.action.acceptSelectedQuickOpenItem');
      return pageTitles().includes(encoder);
    },
    Boolean,
    5_000,
  );
}

describe('A document that a page hides', () => {
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());

  for (const [name, citation] of [
    ['a.md', '[@eschmann2023learning]'],
    ['a.tex', '\\cite{eschmann2023learning}'],
  ] as const) {
    it(`gives its form to a citation that is copied: ${name}`, async () => {
      await hide(name, 'Nothing yet.');
      await run('lectern.copyCitation', paperIdOf(fly));
      assert.equal(await vscode.env.clipboard.readText(), citation);
    });
  }

  it('has its papers first in a search that nothing has been typed into', async () => {
    await hide('a.md', `As *${encoder}* says.`);
    // The page takes the focus when it is drawn, which closes a search that is open already.
    const isOpen = await eventually(async () => {
      await run('lectern.searchPapers', '');
      return acceptFirst();
    });
    assert.ok(isOpen, pageTitles().join(', '));
  });
});
