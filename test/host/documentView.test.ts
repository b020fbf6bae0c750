import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { paperIdOf } from './support/pages';
import { countingFiles } from './support/countingFiles';

const title = 'Towards a Unified View of Parameter-Efficient Transfer Learning';

const selected = () => {
  const editor = vscode.window.activeTextEditor;
  return editor && [editor.selection.start.line, editor.document.getText(editor.selection)];
};

/** Waits until the active editor's selection begins in this line and holds this text. */
async function assertSelected(line: number, text: string): Promise<void> {
  const place = await eventually(selected, found => found?.[0] === line && found[1] === text);
  assert.deepEqual(place, [line, text]);
}

const goTo = (row: unknown) => vscode.commands.executeCommand('lectern.goToNextMention', row);

async function show(content: string, language = 'markdown'): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  assert.equal(document.getText(), content);
  await vscode.window.showTextDocument(document);
  const isTabThere = () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString();
  };
  assert.ok(await eventually(isTabThere), 'the document has no tab');
}

describe('In This Document', () => {
  // Not after each: a new document could get the name, and with it the text, of one that is not quite closed.
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('goes from mention to mention of a paper and round, in a document that has no file', async () => {
    const id = paperIdOf(title);
    await show(`See *${title}*.\n\nAgain [@he2021towards].`);
    for (const [line, text] of [
      [0, title],
      [2, 'he2021towards'],
      [0, title],
    ] as const) {
      await goTo(id);
      await assertSelected(line, text);
    }
  });

  it('goes to a key that leads nowhere', async () => {
    await show('One \\cite{he2021towards}.\nTwo \\cite{lostkey}.', 'latex');
    await goTo('\nlostkey');
    await assertSelected(1, 'lostkey');
  });

  it('finds the places after an edit', async () => {
    await show('See @he2021towards.');
    const editor = vscode.window.activeTextEditor;
    await editor?.edit(edit => edit.insert(new vscode.Position(0, 0), 'New first line.\n'));
    await goTo(paperIdOf(title));
    await assertSelected(1, 'he2021towards');
  });

  it('stays where it is for a paper that the document does not mention, and for no row', async () => {
    await show('Nothing to see.');
    await goTo('no such paper');
    await goTo(undefined);
    await assertSelected(0, '');
  });

  it('reads a document of a read-only file system while it is shown, and nothing while it is hidden', async () => {
    const files = countingFiles({ 'a.md': '[@he2021towards]', 'b.md': '[@he2021towards]', 'own.bib': '' });
    try {
      await vscode.commands.executeCommand('workbench.view.explorer');
      await vscode.window.showTextDocument(files.uri('a.md'));
      await new Promise(resolve => setTimeout(resolve, 1_000));
      assert.equal(files.reads('own.bib'), 0);
      await vscode.commands.executeCommand('lectern.document.focus');
      assert.ok(await eventually(() => files.reads('own.bib') > 0));
      await vscode.commands.executeCommand('workbench.view.explorer');
      await vscode.window.showTextDocument(files.uri('b.md'));
      await goTo(paperIdOf(title));
      await assertSelected(0, 'he2021towards');
    } finally {
      files.dispose();
    }
  });
});

describe('What can be done with a paper of the view', () => {
  for (const [command, copied] of [
    ['lectern.copyCitationKey', /^he2021towards$/],
    ['lectern.copyBibtex', /^@\w+\{he2021towards,/],
    ['lectern.copyReference', /^Junxian He, .* \(20\d\d\)\. Towards a Unified View .*\. ICLR\. https:/],
  ] as const) {
    it(`is ${command}`, async () => {
      await vscode.commands.executeCommand(command, paperIdOf(title));
      assert.match(await vscode.env.clipboard.readText(), copied);
    });
  }
});
