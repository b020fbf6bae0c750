import assert from 'node:assert/strict';
import { createLibrary, localLibraryPort, type BrowseView } from '../../src/core';
import { PaperTree } from '../../src/vscode/topicsView/paperTree';
import type { TreeNode } from '../../src/vscode/topicsView/treeNode';
import { paperInput } from '../support/papers';

const VIEW: BrowseView = { grouping: 'year', order: 'title' };

/** A tree of one paper of 2020, whose first level was given out, and the nodes that it tells VS Code of from then on. */
async function shownTree() {
  const library = createLibrary([paperInput({ id: 'first', title: 'The First', year: 2020 })]);
  const port = localLibraryPort(
    () => Promise.resolve({ library, taxonomy: [], sourcesOf: () => [] }),
    () => Promise.resolve(),
  );
  const tree = new PaperTree(
    port,
    () => Promise.resolve(VIEW),
    () => false,
  );
  const rows = await tree.getChildren();
  const told: (TreeNode | undefined)[] = [];
  tree.onDidChangeTreeData(node => told.push(node));
  return { library, tree, rows, told };
}

describe('The tree of papers', () => {
  it('tells of a row that shows something else now', async () => {
    const { library, tree, rows, told } = await shownTree();
    library.add([paperInput({ id: 'second', title: 'The Second', year: 2020 })]);
    await tree.refresh();
    assert.deepEqual(told, rows);
  });

  it('tells of it also when a paper was looked for after the change', async () => {
    const { library, tree, rows, told } = await shownTree();
    library.add([paperInput({ id: 'second', title: 'The Second', year: 2020 })]);
    const [year] = rows;
    assert.ok(year?.kind === 'group');
    assert.ok(await tree.find(year.path, 'second'));
    await tree.refresh();
    assert.deepEqual(told, rows);
  });
});
