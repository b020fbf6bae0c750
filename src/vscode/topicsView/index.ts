import * as vscode from 'vscode';
import type { BrowseView, LibraryPort } from '../../core';
import { contexts, views } from '../extension/manifest';
import type { OwnTopics } from './ownTopics';
import type { ReadingProgress } from '../library/readingProgress';
import { Arrangement, orderNote, viewTitle } from './arrangement';
import { ExpandedGroups } from './expandedGroups';
import { paperDrag } from './paperDrag';
import { PaperTree } from './paperTree';
import { registerTreeCommands } from './treeCommands';
import type { TreeNode } from './treeNode';

/** How often the documents of the workspace cite each paper. */
export interface CitationCounts {
  /** The counts by the papers' ids; papers that are not cited may be missing. */
  counts(): Promise<ReadonlyMap<string, number>>;
  readonly onDidChange: vscode.Event<void>;
}

/** What the view needs. */
export interface TopicsViewDeps {
  readonly library: LibraryPort;
  readonly ownTopics: OwnTopics;
  readonly globalState: vscode.Memento;
  readonly workspaceState: vscode.Memento;
  readonly citations: CitationCounts;
  readonly progress: ReadingProgress;
}

/** The "Topics" view: the papers in groups, and what can be done with them there. */
export function registerTopicsView(deps: TopicsViewDeps): vscode.Disposable {
  const { library, ownTopics, citations, progress } = deps;
  const arrangement = new Arrangement(deps.globalState);
  const expanded = new ExpandedGroups(deps.workspaceState);
  const tree = new PaperTree(
    library,
    () => viewOf(arrangement, deps),
    id => expanded.has(id),
  );
  const view = vscode.window.createTreeView(views.topics, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: paperDrag,
  });
  const refresh = () => void tree.refresh();
  const name = () => {
    view.title = viewTitle(arrangement.grouping);
    view.description = orderNote(arrangement.order);
  };
  name();
  return vscode.Disposable.from(
    view,
    tree,
    arrangement,
    view.onDidExpandElement(({ element }) => expanded.add(element.id)),
    view.onDidCollapseElement(({ element }) => expanded.delete(element.id)),
    view.onDidChangeSelection(({ selection }) => tellSelection(selection)),
    progress.onDidTell(message => {
      view.message = message;
    }),
    arrangement.onDidChange(name),
    arrangement.onDidChange(refresh),
    library.onDidChange(refresh),
    ownTopics.onDidChange(refresh),
    citations.onDidChange(() => arrangement.order === 'citations' && refresh()),
    registerTreeCommands({ ...deps, arrangement, tree, view, viewOf: () => viewOf(arrangement, deps) }),
  );
}

async function viewOf(
  arrangement: Arrangement,
  { ownTopics, citations }: TopicsViewDeps,
): Promise<BrowseView> {
  const { grouping, order } = arrangement;
  const view = { grouping, order, ownTopics: ownTopics.all() };
  return order === 'citations' ? { ...view, citations: await citations.counts() } : view;
}

function tellSelection(selection: readonly TreeNode[]): void {
  const [only] = selection.length === 1 ? selection : [];
  const isOwn = only?.kind === 'group' && only.shown.kind === 'ownTopic';
  void vscode.commands.executeCommand('setContext', contexts.ownTopicSelected, isOwn);
}
