import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseBibtex } from '../../src/core';
import { eventually } from './support/eventually';
import { memoryFiles } from './support/memoryFiles';
import { WritingFolder } from './support/writingFolder';

const folder = new WritingFolder('workspaceMentions');

const run = (command: string, ...args: readonly unknown[]) =>
  vscode.commands.executeCommand(command, ...args);

describe('The order by how often the workspace mentions papers', () => {
  // Outside the workspace, where a new bibliography has every document read again.
  const files = memoryFiles({});
  let last: string;

  const keys = async () => {
    await run('lectern.topics.exportBibtex', { to: files.uri('exported.bib') });
    return parseBibtex(files.text('exported.bib') ?? '').papers.map(({ citationKey }) => citationKey);
  };
  const isFirst = async (key: string) => (await keys())[0] === key;
  const mentions = () => `[@${last}] `.repeat(9);

  before(async () => {
    await run('lectern.topics.sortPapers', 'citations');
    await run('lectern.revealTopic', 'distillation');
    last = (await eventually(keys, found => found.length > 10)).at(-1) ?? '';
  });
  beforeEach(() => folder.make());
  afterEach(() => folder.remove());
  after(async () => {
    await run('lectern.topics.sortPapers', 'title');
    files.dispose();
  });

  it('forgets a document that is deleted while it is open', async () => {
    const { document } = await folder.openAt('a.md', `|${mentions()}`);
    assert.ok(await eventually(() => isFirst(last)), 'the document was not read');
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder.uri(''), '*'));
    let isDeleted = false;
    watcher.onDidDelete(() => (isDeleted = true));
    const deletion = new vscode.WorkspaceEdit();
    deletion.deleteFile(document.uri);
    await vscode.workspace.applyEdit(deletion);
    // A question before that would have the closed document read again, and missed.
    assert.ok(await eventually(() => isDeleted && document.isClosed));
    watcher.dispose();
    assert.ok(await eventually(async () => !(await isFirst(last))), 'the document still counts');
  });

  it('follows documents that change after the reader stopped a reading', async () => {
    await run('lectern.stopReading');
    const { document } = await folder.openAt('b.md', `|${mentions()}`);
    assert.ok(await eventually(() => isFirst(last)), 'the new document was not read');
    const removal = new vscode.WorkspaceEdit();
    removal.delete(document.uri, new vscode.Range(0, 0, 1, 0));
    await vscode.workspace.applyEdit(removal);
    assert.ok(await eventually(async () => !(await isFirst(last))), 'the document was not read again');
    await document.save();
  });
});
