import * as vscode from 'vscode';
import { citationOf, hasCitationForm } from '../../core';
import { mentionLanguages } from '../manifest';
import type { TreeNode } from './treeNode';

/** What is dragged: the citation keys as a JSON array. */
const KEYS = 'application/vnd.lectern.citation-keys';

/** Papers can be dragged out of the tree; as plain text they are their citation keys. */
export const paperDrag: vscode.TreeDragAndDropController<TreeNode> = {
  dragMimeTypes: [KEYS, 'text/plain'],
  dropMimeTypes: [],
  handleDrag: (nodes, data) => {
    const keys = nodes.flatMap(node => (node.kind === 'paper' ? [node.shown.citationKey] : []));
    if (keys.length > 0) {
      const different = [...new Set(keys)];
      data.set(KEYS, new vscode.DataTransferItem(JSON.stringify(different)));
      data.set('text/plain', new vscode.DataTransferItem(different.join(', ')));
    }
  },
};

/** The drop of papers into a document. */
export function registerPaperDrop(): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    mentionLanguages.filter(hasCitationForm).map(language => ({ language })),
    {
      provideDocumentDropEdits: async (document, _position, data) => {
        const keys = readKeys(await data.get(KEYS)?.asString());
        return keys.length > 0
          ? new vscode.DocumentDropEdit(citationOf(keys, document.languageId))
          : undefined;
      },
    },
  );
}

function readKeys(text: string | undefined): string[] {
  try {
    const keys: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(keys) ? keys.filter(key => typeof key === 'string') : [];
  } catch {
    return [];
  }
}
