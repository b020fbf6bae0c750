import * as vscode from 'vscode';
import { byline, plainLine, type LostKey } from '../../core';
import { commandOf } from '../extension/commandCalls';
import { commands } from '../extension/commands';
import { countUri, placesText } from './placeCounts';
import type { DocumentRows, MentionedRow } from './rows';

/** The id of the row above the keys that lead nowhere. */
export const keysRow = '\n';

/** A row as the view draws it. */
export function treeItem(row: string, { papers, keys }: DocumentRows): vscode.TreeItem {
  const paper = papers.get(row);
  const lost = keys.get(row);
  const item = paper ? paperItem(paper) : lost ? keyItem(lost) : groupItem(keys.size);
  item.id = row;
  const places = (paper ?? lost)?.places.length ?? 0;
  if (places > 0) {
    item.resourceUri = countUri(row, places);
    item.command = commandOf(commands.goToNextMention, vscode.l10n.t('Go to Next Mention'), row);
  }
  return item;
}

function paperItem({ paper, places, isInLibrary }: MentionedRow): vscode.TreeItem {
  const title = plainLine(paper.title) || paper.citationKey;
  const item = new vscode.TreeItem(title);
  item.description = byline(paper, 1);
  item.iconPath = new vscode.ThemeIcon(isInLibrary ? 'book' : 'bracket');
  item.contextValue = isInLibrary ? 'paper' : 'entry';
  item.accessibilityInformation = {
    label: [title, byline(paper, 1), placesText(places.length)].filter(part => part !== '').join(', '),
  };
  return item;
}

function keyItem({ key, places }: LostKey): vscode.TreeItem {
  const item = new vscode.TreeItem(plainLine(key));
  item.iconPath = new vscode.ThemeIcon('question');
  item.contextValue = 'key';
  item.tooltip = vscode.l10n.t('Neither the bibliography of this document nor the library has this key.');
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}, key without an entry, {1}', plainLine(key), placesText(places.length)),
  };
  return item;
}

function groupItem(count: number): vscode.TreeItem {
  const label = vscode.l10n.t('Keys without an entry');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(count);
  item.accessibilityInformation = { label: `${label}, ${count}` };
  return item;
}
