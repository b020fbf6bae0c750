import * as vscode from 'vscode';
import { draggedPapersType, writeDraggedPapers } from '../papers/draggedPapers';
import { paperIdsOf, type TreeNode } from './treeNode';

/** Papers can be dragged out of the tree; as plain text they are their citation keys. */
export const paperDrag: vscode.TreeDragAndDropController<TreeNode> = {
  dragMimeTypes: [draggedPapersType, 'text/plain'],
  dropMimeTypes: [],
  handleDrag: (nodes, data) => {
    const keys = nodes.flatMap(node => (node.kind === 'paper' ? [node.shown.citationKey] : []));
    if (keys.length > 0) {
      data.set(draggedPapersType, new vscode.DataTransferItem(writeDraggedPapers(paperIdsOf(nodes))));
      data.set('text/plain', new vscode.DataTransferItem([...new Set(keys)].join(', ')));
    }
  },
};
