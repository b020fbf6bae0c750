import * as vscode from 'vscode';
import {
  byline,
  plainLine,
  renderCard,
  type AreaNode,
  type LibraryPort,
  type Paper,
  type TopicNode,
} from '../core';
import { commands, views } from './manifest';

type Node = AreaNode | TopicNode | PaperNode;

interface PaperNode {
  readonly paper: Paper;
}

/** The "Topics" view: areas, their topics, and the papers of each. */
export function registerTopicsView(library: LibraryPort): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: node => (node ? childrenOf(node) : library.topicTree()),
    getTreeItem: treeItem,
    resolveTreeItem: async (item, node) => {
      if ('paper' in node) {
        const topics = await library.topicsOf(node.paper);
        item.tooltip = new vscode.MarkdownString(renderCard(node.paper, { topics }));
      }
      return item;
    },
  };
  return vscode.Disposable.from(
    changed,
    library.onDidChange(() => changed.fire(undefined)),
    vscode.window.createTreeView(views.topics, { treeDataProvider: provider, showCollapseAll: true }),
  );
}

function childrenOf(node: Node): Node[] {
  if ('area' in node) {
    return [...node.topics];
  }
  return 'topic' in node ? node.papers.map(paper => ({ paper })) : [];
}

function treeItem(node: Node): vscode.TreeItem {
  if ('area' in node) {
    return groupItem(node.area.label, node.count);
  }
  return 'topic' in node ? topicItem(node) : paperItem(node.paper);
}

function groupItem(label: string, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(plainLine(label), vscode.TreeItemCollapsibleState.Collapsed);
  const papers = count === 1 ? vscode.l10n.t('1 paper') : vscode.l10n.t('{0} papers', count);
  item.description = String(count);
  item.accessibilityInformation = { label: `${plainLine(label)}, ${papers}` };
  return item;
}

function topicItem({ topic, papers }: TopicNode): vscode.TreeItem {
  const item = groupItem(topic.label, papers.length);
  item.tooltip = topic.scope;
  return item;
}

function paperItem(paper: Paper): vscode.TreeItem {
  const item = new vscode.TreeItem(plainLine(paper.title));
  item.description = byline(paper, 1);
  item.iconPath = new vscode.ThemeIcon('file');
  item.command = { command: commands.openPaper, title: vscode.l10n.t('Open Paper'), arguments: [paper.id] };
  return item;
}
