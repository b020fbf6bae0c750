import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { hoverAt } from './support/hovers';

async function openFixture(name: string): Promise<vscode.TextDocument> {
  const [file] = await vscode.workspace.findFiles(name);
  assert.ok(file, name);
  return vscode.workspace.openTextDocument(file);
}

const hover = () => vscode.workspace.getConfiguration('lectern.hover');

describe('The hover in a document with a bibliography', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openFixture('cited.md');
  });

  it('shows the entry itself when the library has no such paper, escaped and without actions', async () => {
    const card = await hoverAt(document, 'smith1999odd');
    assert.match(card, /An Odd \\<b\\>Paper/);
    assert.match(card, /Smith · 1999/);
    assert.doesNotMatch(card, /\]\(command/);
  });

  it('leads from an entry to the paper of the library', async () => {
    const card = await hoverAt(document, 'unified;');
    assert.match(card, /He, Zhou, Ma and 2 more/);
    assert.doesNotMatch(card, /not in your/);
  });

  it('says of a key that only the library knows that the .bib lacks it', async () => {
    assert.match(await hoverAt(document, 'eschmann2023learning'), /\*not in your \\\.bib\*/);
  });

  for (const [form, needle, title] of [
    ['a system name', "NEVIS'22", /NEVIS/],
    ['a link', 'https://arxiv.org', /TacSL/],
    ['a misspelt title in quotes', 'Learning to Fly', /Learning to Fly in Seconds/],
  ] as const) {
    it(`shows the card of ${form}`, async () => {
      assert.match(await hoverAt(document, needle), title);
    });
  }

  it('says nothing on an unknown key and on an e-mail address', async () => {
    assert.equal(await hoverAt(document, 'nobody2020'), '');
    assert.equal(await hoverAt(document, 'mail@smith'), '');
  });

  it('follows unsaved edits of the .bib', async () => {
    const bib = await openFixture('cited.bib');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(bib.uri, new vscode.Position(0, 0), '@misc{nobody2020nothing, title={A New Entry}}\n');
    await vscode.workspace.applyEdit(edit);
    assert.ok(await eventually(async () => (await hoverAt(document, 'nobody2020')).includes('A New Entry')));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is quiet on keys when the reader says so', async () => {
    await hover().update('keys', 'onlyWithoutEntry', vscode.ConfigurationTarget.Global);
    assert.equal(await hoverAt(document, 'unified;'), '');
    assert.match(await hoverAt(document, 'eschmann2023learning'), /Learning to Fly/);
    await hover().update('keys', 'never', vscode.ConfigurationTarget.Global);
    assert.equal(await hoverAt(document, 'eschmann2023learning'), '');
    await hover().update('keys', undefined, vscode.ConfigurationTarget.Global);
  });

  it('leaves system names alone when the reader says so', async () => {
    await hover().update('names', false, vscode.ConfigurationTarget.Global);
    assert.equal(await hoverAt(document, "NEVIS'22"), '');
    await hover().update('names', undefined, vscode.ConfigurationTarget.Global);
  });
});
