import * as vscode from 'vscode';
import { authorLine, type KeyCompletion, type Paper, type WrittenKey } from '../../core';
import { commandOf } from '../extension/commandCalls';
import { commands } from '../extension/commands';
import type { CompletedKey } from '../writing/completedKey';

/** A paper among the suggestions. */
export class KeyItem extends vscode.CompletionItem {
  constructor(
    label: vscode.CompletionItemLabel,
    readonly paper: Paper,
    readonly from: KeyCompletion['from'],
  ) {
    super(label, vscode.CompletionItemKind.Reference);
  }
}

/**
 * The suggestion of a paper. VS Code would filter and rank by what is typed, of which it reads 128 characters and knows
 * keys only: the same text to filter by for all, and the place in the list to sort by, keep all and their order.
 */
export function keyItem(
  { key, written, paper, from }: KeyCompletion,
  place: number,
  document: vscode.TextDocument,
  { start, end }: WrittenKey,
  cursor: vscode.Position,
): KeyItem {
  const byline = [authorLine(paper, 2), String(paper.year ?? '')].filter(part => part !== '').join(' · ');
  const item = new KeyItem({ label: key, description: byline }, paper, from);
  const first = document.positionAt(start);
  const inserting = new vscode.Range(first, cursor);
  const typed = document.getText(inserting);
  item.insertText = written;
  item.filterText = typed;
  item.sortText = String(place).padStart(4, '0');
  item.range = { inserting, replacing: new vscode.Range(first, document.positionAt(end)) };
  if (from === 'library') {
    const completed: CompletedKey = { document: document.uri.toString(), id: paper.id, key, written, start };
    item.command = commandOf(commands.addCompletedEntry, key, completed);
  }
  return item;
}
