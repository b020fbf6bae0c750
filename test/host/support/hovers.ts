import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './eventually';

/** The Markdown of the hovers at the first place of `needle` in a document, three characters in. */
export async function hoverAt(document: vscode.TextDocument, needle: string): Promise<string> {
  const contents = await hoverContentsAt(document, needle);
  return contents.map(content => content.value).join('\n');
}

/** As `hoverAt`, asked again until the answer matches. For what has to reach the extension first: an edit, a setting. */
export function hoverMatching(document: vscode.TextDocument, needle: string, card: RegExp): Promise<string> {
  return eventually(
    () => hoverAt(document, needle),
    shown => card.test(shown),
  );
}

/** The Markdown contents of the hovers there. Wakes the extension up, for one that sleeps answers nothing. */
export async function hoverContentsAt(
  document: vscode.TextDocument,
  needle: string,
): Promise<vscode.MarkdownString[]> {
  await vscode.extensions.getExtension('lectern.lectern')?.activate();
  const start = await eventually(
    () => document.getText().indexOf(needle),
    found => found >= 0,
  );
  assert.ok(start >= 0, `${document.uri.toString()} does not contain "${needle}"`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(start + 3),
  );
  const contents = hovers.flatMap(hover => hover.contents);
  return contents.filter(content => content instanceof vscode.MarkdownString);
}
