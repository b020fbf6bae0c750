import type * as vscode from 'vscode';

/** The type of what is dragged: the ids of papers as a JSON array. */
export const draggedPapersType = 'application/vnd.lectern.paper-ids';

/** What is dragged of the papers with these ids. */
export function writeDraggedPapers(ids: readonly string[]): string {
  return JSON.stringify(ids);
}

/** The ids of the papers that are dropped; none when something else is. */
export async function readDraggedPapers(data: vscode.DataTransfer): Promise<string[]> {
  try {
    const ids: unknown = JSON.parse((await data.get(draggedPapersType)?.asString()) ?? '[]');
    return Array.isArray(ids) ? ids.filter(id => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
