import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverAt } from './hovers';

/** The titles of the open pages. A text editor may bear the same title: an untitled document is named for its first line. */
export function pageTitles(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(tab => tab.input instanceof vscode.TabInputWebview)
    .map(tab => tab.label);
}

/** The id of the paper with this title: the card's "Open" link carries it. */
export async function paperIdOf(title: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: title });
  const card = await hoverAt(document, title);
  const [, query] = /command:lectern\.openPaper\?([^)]*)\)/.exec(card) ?? [];
  assert.ok(query !== undefined, `no link opens the paper in "${card}"`);
  return (JSON.parse(decodeURIComponent(query)) as [string])[0];
}
