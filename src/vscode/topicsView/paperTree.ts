import * as vscode from 'vscode';
import {
  renderCard,
  type BrowseView,
  type BrowseQuestions,
  type SearchQuestions,
  type PaperGroup,
  type PaperRow,
} from '../../core';
import { treeItem } from './treeItems';
import type { GroupNode, PaperNode, TreeNode } from './treeNode';

/** A node as it was given out: what it shows may change before VS Code asks for it again. */
interface GivenNode {
  readonly id: string;
  /** As JSON. */
  readonly shown: string;
}

/**
 * The library as a tree. Levels are asked for when they are opened. When something changes, what was shown is compared
 * with what there is now, and VS Code is told only of the nodes that differ.
 */
export class PaperTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<TreeNode | undefined>();
  private readonly nodes = new Map<string, TreeNode>();
  /** The children that VS Code was given last, as they were then, by the id of their parent. */
  private readonly given = new Map<string, readonly GivenNode[]>();
  private grouping: string | undefined;
  private refreshing: Promise<void> | undefined;
  private stale = false;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly library: BrowseQuestions & SearchQuestions,
    private readonly view: () => Promise<BrowseView>,
    private readonly isExpanded: (id: string) => boolean,
  ) {}

  async getChildren(parent?: TreeNode): Promise<TreeNode[]> {
    if (parent?.kind === 'paper') {
      return [];
    }
    const view = await this.view();
    const children = await this.childrenOf(parent, view);
    this.grouping = view.grouping;
    this.given.set(
      keyOf(parent),
      children.map(({ id, shown }) => ({ id, shown: JSON.stringify(shown) })),
    );
    return children;
  }

  getParent(node: TreeNode): GroupNode | undefined {
    return node.parent;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node, this.isExpanded);
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    const card = node.kind === 'paper' ? await this.library.cardOf(node.shown.id) : undefined;
    if (card) {
      item.tooltip = new vscode.MarkdownString(renderCard(card.paper, card));
    }
    return item;
  }

  /** The node of the group at the end of a path, or that of a paper in it; undefined when it is not there. */
  async find(path: readonly string[], paperId?: string): Promise<TreeNode | undefined> {
    const view = await this.view();
    let parent: GroupNode | undefined;
    for (const id of path) {
      const groups: TreeNode[] = await this.childrenOf(parent, view);
      const group = groups.find(node => node.kind === 'group' && node.shown.id === id);
      if (group?.kind !== 'group') {
        return undefined;
      }
      parent = group;
    }
    if (paperId === undefined) {
      return parent;
    }
    const papers = await this.childrenOf(parent, view);
    return papers.find(node => node.kind === 'paper' && node.shown.id === paperId);
  }

  /** The node of a topic, one of the taxonomy or an own one; undefined when papers are not grouped by topic. */
  async findTopic(id: string): Promise<TreeNode | undefined> {
    const view = await this.view();
    for (const area of await this.childrenOf(undefined, view)) {
      const topics = area.kind === 'group' ? await this.childrenOf(area, view) : [];
      const found = topics.find(node => node.kind === 'group' && node.shown.id === id);
      if (found) {
        return found;
      }
    }
    return undefined;
  }

  /** To be called when the answers of the library or the view may have changed. */
  refresh(): Promise<void> {
    this.stale = true;
    this.refreshing ??= this.refreshUntilFresh().finally(() => {
      this.refreshing = undefined;
    });
    return this.refreshing;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async refreshUntilFresh(): Promise<void> {
    while (this.stale) {
      this.stale = false;
      const { grouping } = await this.view();
      if (grouping === this.grouping) {
        await this.compare(undefined);
      } else {
        this.nodes.clear();
        this.given.clear();
        this.changed.fire(undefined);
      }
    }
  }

  private async compare(parent: GroupNode | undefined): Promise<void> {
    const before = this.given.get(keyOf(parent));
    if (!before) {
      return;
    }
    const after = await this.getChildren(parent);
    if (after.length !== before.length || after.some(({ id }, place) => id !== before[place]?.id)) {
      this.changed.fire(parent);
      return;
    }
    for (const [place, node] of after.entries()) {
      if (JSON.stringify(node.shown) !== before[place]?.shown) {
        this.changed.fire(node);
      } else if (node.kind === 'group') {
        await this.compare(node);
      }
    }
  }

  /** What stands below a node now. What VS Code was given stays noted, for whoever asks may show it none of this. */
  private async childrenOf(parent: GroupNode | undefined, view: BrowseView): Promise<TreeNode[]> {
    const { groups, papers } = await this.library.browse(view, parent?.path);
    return [
      ...groups.map(group => this.groupNode(group, parent, view)),
      ...papers.map(row => this.paperNode(row, parent, view)),
    ];
  }

  private groupNode(shown: PaperGroup, parent: GroupNode | undefined, view: BrowseView): GroupNode {
    const path = [...(parent?.path ?? []), shown.id];
    const id = JSON.stringify([view.grouping, ...path]);
    const known = this.nodes.get(id);
    if (known?.kind === 'group') {
      known.shown = shown;
      return known;
    }
    const node: GroupNode = { kind: 'group', id, parent, path, shown };
    this.nodes.set(id, node);
    return node;
  }

  private paperNode(shown: PaperRow, parent: GroupNode | undefined, view: BrowseView): PaperNode {
    const id = JSON.stringify([view.grouping, ...(parent?.path ?? []), { paper: shown.id }]);
    const known = this.nodes.get(id);
    if (known?.kind === 'paper') {
      known.shown = shown;
      return known;
    }
    const node: PaperNode = { kind: 'paper', id, parent, shown };
    this.nodes.set(id, node);
    return node;
  }
}

function keyOf(node: TreeNode | undefined): string {
  return node?.id ?? '';
}
