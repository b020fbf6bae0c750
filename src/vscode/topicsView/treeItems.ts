import * as vscode from 'vscode';
import { plainLine } from '../../core';
import { commandOf } from '../extension/commandCalls';
import { commands } from '../extension/commands';
import type { GroupNode, PaperNode, TreeNode } from './treeNode';

/** The row of a node; the card of a paper is added when it is asked for. */
export function treeItem(node: TreeNode, isExpanded: (id: string) => boolean): vscode.TreeItem {
  return node.kind === 'paper' ? paperItem(node) : groupItem(node, isExpanded(node.id));
}

function groupItem({ id, shown }: GroupNode, expanded: boolean): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const label = plainLine(shown.label);
  const item = new vscode.TreeItem(label, expanded ? Expanded : Collapsed);
  item.id = id;
  item.contextValue = shown.kind;
  if (shown.kind === 'ownTopic') {
    const query = plainLine(shown.note ?? '');
    item.description = query;
    item.iconPath = new vscode.ThemeIcon('search');
    item.tooltip = vscode.l10n.t('Papers that match {0}', query);
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, papers that match {1}', label, query) };
    return item;
  }
  if (shown.count !== undefined) {
    item.description = String(shown.count);
    item.accessibilityInformation = { label: `${label}, ${countOf(shown.count)}` };
  }
  // Without one VS Code shows the label again.
  item.tooltip = shown.note ?? label;
  return item;
}

function countOf(papers: number): string {
  return papers === 1 ? vscode.l10n.t('1 paper') : vscode.l10n.t('{0} papers', papers);
}

function paperItem({ id, shown }: PaperNode): vscode.TreeItem {
  const title = plainLine(shown.title);
  const cited = citedNote(shown.citations ?? 0);
  const own = shown.isOwn ? vscode.l10n.t('in your library files') : '';
  const item = new vscode.TreeItem(title);
  item.id = id;
  item.contextValue = 'paper';
  item.description = [cited, shown.byline].filter(part => part !== '').join(' · ');
  item.iconPath = new vscode.ThemeIcon(shown.isOwn ? 'bookmark' : 'book');
  item.accessibilityInformation = {
    label: [title, shown.byline, cited, own].filter(part => part !== '').join(', '),
  };
  item.command = commandOf(commands.openPaper, vscode.l10n.t('Open Paper'), shown.id);
  return item;
}

function citedNote(count: number): string {
  if (count === 0) {
    return '';
  }
  return count === 1 ? vscode.l10n.t('cited once') : vscode.l10n.t('cited {0} times', count);
}
