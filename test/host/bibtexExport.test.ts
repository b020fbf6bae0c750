import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseBibtex } from '../../src/core';
import { eventually } from './support/eventually';
import { paperIdOf } from './support/pages';

const run = <T>(command: string, ...args: readonly unknown[]) =>
  vscode.commands.executeCommand<T>(command, ...args);

describe('Export as BibTeX', () => {
  let to: vscode.Uri;
  before(() => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    to = vscode.Uri.joinPath(folder.uri, 'exported.bib');
  });
  afterEach(() => vscode.workspace.fs.delete(to));

  const keys = async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
    return parseBibtex(text).papers.map(({ citationKey }) => citationKey);
  };

  it('writes the papers of the ids, each once', async () => {
    const id = paperIdOf('Universal Sentence Encoder');
    await run('lectern.exportBibtex', id, [paperIdOf('Learning to Fly in Seconds'), id, 'no such paper'], {
      to,
    });
    assert.deepEqual(await keys(), ['cer2018universal', 'eschmann2023learning']);
  });

  it('writes the papers of a topic that is selected', async () => {
    await run('lectern.revealTopic', 'distillation');
    await eventually(async () => {
      await run('lectern.topics.exportBibtex', { to });
      return (await keys()).length > 1;
    });
    const written = await keys();
    assert.ok(written.length > 10 && written.length < 265);
    assert.equal(new Set(written).size, written.length);
  });

  it('writes the papers of the document', async () => {
    const content =
      '*Universal Sentence Encoder*, and *Learning to Fly in Seconds* twice: *Learning to Fly in Seconds*.';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document);
    await eventually(async () => {
      await run('lectern.document.exportBibtex', { to });
      return keys().then(
        found => found.length === 2,
        () => false,
      );
    });
    assert.deepEqual(await keys(), ['cer2018universal', 'eschmann2023learning']);
  });
});
