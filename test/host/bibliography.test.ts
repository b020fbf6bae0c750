import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt, hoverMatching } from './support/hovers';

async function openFixture(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

async function set(name: 'keys' | 'names', value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('lectern.hover');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
}

describe('The hover in a document with a bibliography', () => {
  let document: vscode.TextDocument;

  before(async () => {
    document = await openFixture('cited.md');
  });

  it('shows the entry itself when the library has no such paper, escaped and without actions', async () => {
    const card = await hoverAt(document, 'smith1999odd');
    assert.match(card, /An Odd Paper That \\\[No\\\]/);
    assert.match(card, /Smith · 1999/);
    assert.doesNotMatch(card, /\]\(command/);
  });

  it('leads from an entry to the paper of the library', async () => {
    const card = await hoverAt(document, 'unified;');
    assert.match(card, /He, Zhou, Ma and 2 more/);
    assert.doesNotMatch(card, /not in your/);
  });

  it('says of a key that only the library knows that the .bib lacks it', async () => {
    assert.match(await hoverAt(document, 'eschmann2023learning'), /\*not in your bibliography\*/);
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

  it('follows unsaved edits of the .bib, and forgets them when they are undone', async () => {
    const bib = await openFixture('cited.bib');
    const entry = '@misc{nobody2020nothing, title={A New Entry}}\n';
    const add = new vscode.WorkspaceEdit();
    add.insert(bib.uri, new vscode.Position(0, 0), entry);
    await vscode.workspace.applyEdit(add);
    assert.match(await hoverMatching(document, 'nobody2020', /A New Entry/), /A New Entry/);
    const remove = new vscode.WorkspaceEdit();
    remove.delete(bib.uri, new vscode.Range(bib.positionAt(0), bib.positionAt(entry.length)));
    await vscode.workspace.applyEdit(remove);
    assert.equal(await hoverMatching(document, 'nobody2020', /^$/), '');
  });

  describe('with settings of the reader', () => {
    afterEach(async () => {
      await set('keys', undefined);
      await set('names', undefined);
      assert.match(await hoverMatching(document, 'unified;', /./), /He, Zhou/);
      assert.match(await hoverMatching(document, "NEVIS'22", /./), /NEVIS/);
    });

    it('is quiet on keys that have an entry', async () => {
      await set('keys', 'onlyWithoutEntry');
      assert.equal(await hoverMatching(document, 'unified;', /^$/), '');
      assert.match(await hoverAt(document, 'eschmann2023learning'), /Learning to Fly/);
    });

    it('is quiet on all keys', async () => {
      await set('keys', 'never');
      assert.equal(await hoverMatching(document, 'eschmann2023learning', /^$/), '');
    });

    it('leaves system names alone', async () => {
      await set('names', false);
      assert.equal(await hoverMatching(document, "NEVIS'22", /^$/), '');
    });
  });
});
