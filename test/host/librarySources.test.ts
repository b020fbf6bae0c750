import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support/eventually';
import { hoverAt } from './support/hovers';

const [folder] = vscode.workspace.workspaceFolders ?? [];
const uriOf = (name: string) => vscode.Uri.joinPath(folder?.uri ?? vscode.Uri.file('/'), name);
const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));

const entry = (title: string) => `@article{own2020, title = {${title}}, author = {Own, Olga}, year = 2020}\n`;

/** The card over a title, which only a paper of the library has; empty when there is none. */
async function cardOf(title: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: `*${title}*` });
  return hoverAt(document, title);
}

const assertCard = async (title: string, expected: RegExp) =>
  assert.match(
    await eventually(
      () => cardOf(title),
      card => expected.test(card),
    ),
    expected,
  );

const problemsOf = (name: string) =>
  vscode.languages.getDiagnostics(uriOf(name)).map(({ message, range }) => [range.start.line, message]);

describe("The reader's own files", () => {
  after(async () => {
    for (const name of ['library.bib', 'library.ris']) {
      await vscode.workspace.fs.delete(uriOf(name)).then(undefined, () => undefined);
    }
  });

  it('are in the library as soon as they are there, and when they change', async () => {
    await write('library.bib', entry('Barking Dogs at Midnight'));
    await assertCard('Barking Dogs at Midnight', /Own · 2020/);
    await write('library.bib', entry('Howling Dogs at Midnight'));
    await assertCard('Howling Dogs at Midnight', /Own · 2020/);
    await assertCard('Barking Dogs at Midnight', /^$/);
  });

  it('count as they are in an editor', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf('library.bib'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '@misc{new, title = {Purring Cats by Day}}\n');
    await vscode.workspace.applyEdit(edit);
    await assertCard('Purring Cats by Day', /Purring Cats/);
    await document.save();
  });

  it('say what is wrong with them, and keep the rest', async () => {
    await write('library.ris', 'TY  - JOUR\nTI  - Singing Birds in Spring\nER  - \n');
    await assertCard('Singing Birds in Spring', /Singing/);
    const document = await vscode.workspace.openTextDocument(uriOf('library.bib'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '@misc{broken, title = {Lost\n\n');
    await vscode.workspace.applyEdit(edit);
    const problems = await eventually(
      () => problemsOf('library.bib'),
      found => found.length > 0,
    );
    assert.equal(problems.length, 1, JSON.stringify(problems));
    await assertCard('Howling Dogs at Midnight', /Own · 2020/);
    await document.save();
  });

  it('are gone with the file', async () => {
    await vscode.workspace.fs.delete(uriOf('library.bib'));
    await assertCard('Howling Dogs at Midnight', /^$/);
    assert.deepEqual(problemsOf('library.bib'), []);
    await assertCard('Singing Birds in Spring', /Singing/);
  });

  it('can stand without the bundled papers', async () => {
    const configuration = vscode.workspace.getConfiguration();
    await configuration.update('lectern.library.bundledPapers', false, vscode.ConfigurationTarget.Global);
    await assertCard('Universal Sentence Encoder', /^$/);
    await assertCard('Singing Birds in Spring', /Singing/);
    await configuration.update('lectern.library.bundledPapers', undefined, vscode.ConfigurationTarget.Global);
    await assertCard('Universal Sentence Encoder', /Cer, Yang/);
  });
});
