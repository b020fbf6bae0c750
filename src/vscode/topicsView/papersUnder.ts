import type { BrowseView, BrowseQuestions } from '../../core';
import type { TreeNode } from './treeNode';

/** The ids of the papers among nodes and of those in their groups, each once, as the tree orders them. */
export async function papersUnder(
  nodes: readonly TreeNode[],
  library: BrowseQuestions,
  view: BrowseView,
): Promise<string[]> {
  const ids = new Set<string>();
  const addGroup = async (path: readonly string[]): Promise<void> => {
    const { groups, papers } = await library.browse(view, path);
    papers.forEach(({ id }) => ids.add(id));
    for (const group of groups) {
      await addGroup([...path, group.id]);
    }
  };
  for (const node of nodes) {
    if (node.kind === 'paper') {
      ids.add(node.shown.id);
    } else {
      await addGroup(node.path);
    }
  }
  return [...ids];
}
