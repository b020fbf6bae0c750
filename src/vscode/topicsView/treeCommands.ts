import * as vscode from 'vscode';
import type { BrowseView, BrowseQuestions } from '../../core';
import type { ExportOptions } from '../papers/bibtexExport';
import { registerCommand, runCommand } from '../extension/commandCalls';
import { commands, type Command, type PaperIds, type Rows } from '../extension/commands';
import { OWN_TOPICS_PATH, type OwnTopics } from './ownTopics';
import { say } from '../extension/say';
import type { Arrangement } from './arrangement';
import { papersUnder } from './papersUnder';
import type { PaperTree } from './paperTree';
import { paperIdsOf, type TreeNode } from './treeNode';

/** So often it is tried to show a row while the tree is refreshed. */
const MOST_ATTEMPTS = 20;

/** VS Code refreshes a tree when its changes have rested for a fifth of a second; in ms. */
const REFRESH = 250;

/** What the commands of the tree work on. */
export interface TreeCommandDeps {
  readonly library: BrowseQuestions;
  readonly ownTopics: OwnTopics;
  readonly arrangement: Arrangement;
  readonly tree: PaperTree;
  readonly view: vscode.TreeView<TreeNode>;
  readonly viewOf: () => Promise<BrowseView>;
}

/** The commands of the tree's title, rows and keys, and those that lead into it from elsewhere. */
export function registerTreeCommands(deps: TreeCommandDeps): vscode.Disposable {
  const { arrangement, ownTopics } = deps;
  const forward = (command: Command<Rows>, target: Command<PaperIds>) =>
    registerCommand(command, (...args) => run(target, paperIdsOf(chosenNodes(args, deps.view))));
  const onTopic = (
    command: Command<[topic?: unknown, given?: string]>,
    act: (id: string, given: unknown) => Promise<void>,
  ) =>
    registerCommand(command, async (...args) => {
      const id = ownTopicId(args, deps.view);
      if (id !== undefined) {
        await act(id, typeof args[1] === 'string' ? args[1] : undefined);
      }
    });
  return vscode.Disposable.from(
    registerCommand(commands.groupPapers, given => arrangement.chooseGrouping(given)),
    registerCommand(commands.sortPapers, given => arrangement.chooseOrder(given)),
    forward(commands.treeOpenPaper, commands.openPaper),
    forward(commands.treeCopyCitation, commands.copyCitation),
    forward(commands.treeCopyBibtex, commands.copyBibtex),
    forward(commands.treeCopyReference, commands.copyReference),
    forward(commands.treeCopyReferenceAs, commands.copyReferenceAs),
    registerCommand(commands.treeExportBibtex, (...args) => exportChosen(deps, args)),
    forward(commands.treeInsertCitation, commands.insertCitation),
    forward(commands.treeAddToBibliography, commands.addToBibliography),
    forward(commands.treeOpenLink, commands.openLink),
    forward(commands.treeFindSimilar, commands.findSimilar),
    onTopic(commands.renameTopic, (id, given) => ownTopics.rename(id, given)),
    onTopic(commands.editTopicQuery, (id, given) => ownTopics.editQuery(id, given)),
    onTopic(commands.deleteTopic, id => ownTopics.delete(id)),
    registerCommand(commands.saveTopic, async (query, name, level) => {
      const id = await ownTopics.save({ query, name, level });
      if (id !== undefined && deps.view.visible && arrangement.grouping === 'topic') {
        await show(deps, await deps.tree.find([OWN_TOPICS_PATH, id]), 'keepFocus');
      }
    }),
    registerCommand(commands.revealPaper, id => revealPaper(deps, id)),
    registerCommand(commands.revealTopic, id => revealTopic(deps, id)),
  );
}

async function run(command: Command<PaperIds>, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) {
    await runCommand(command, ...ids);
  }
}

/** Exports papers and whole groups; a single group gives the file its name. */
async function exportChosen(deps: TreeCommandDeps, args: readonly unknown[]): Promise<void> {
  const given = args.find(isOptions);
  const nodes = chosenNodes(given === undefined ? args : [], deps.view);
  const [only] = nodes.length === 1 ? nodes : [];
  const ids = await papersUnder(nodes, deps.library, await deps.viewOf());
  const name = only?.kind === 'group' ? only.shown.label : undefined;
  await runCommand(commands.exportBibtex, ids, { name, ...given });
}

/** Options in place of rows, when the command is not called from a menu. */
function isOptions(arg: unknown): arg is ExportOptions {
  return typeof arg === 'object' && arg !== null && 'to' in arg;
}

/** What a menu or a key was used on: the row clicked and, when it belongs to it, the whole selection. */
function chosenNodes(
  [clicked, selected]: readonly unknown[],
  view: vscode.TreeView<TreeNode>,
): readonly TreeNode[] {
  if (Array.isArray(selected)) {
    return selected as TreeNode[];
  }
  return clicked === undefined ? view.selection : [clicked as TreeNode];
}

function ownTopicId(args: readonly unknown[], view: vscode.TreeView<TreeNode>): string | undefined {
  if (typeof args[0] === 'string') {
    return args[0];
  }
  const [node] = chosenNodes(args.slice(0, 1), view);
  return node?.kind === 'group' && node.shown.kind === 'ownTopic' ? node.shown.id : undefined;
}

/** Shows a paper in the tree, under its most important topic; answers whether it is there. */
async function revealPaper(deps: TreeCommandDeps, id: unknown): Promise<boolean> {
  const path = typeof id === 'string' ? await deps.library.placeOf(await deps.viewOf(), id) : undefined;
  const node = path && typeof id === 'string' ? await deps.tree.find(path, id) : undefined;
  if (!node) {
    say(vscode.l10n.t('This paper is no longer in the library'));
  }
  return show(deps, node, 'takeFocus');
}

/** Shows a topic of the taxonomy or an own one, by its id; answers whether it is there. */
async function revealTopic(deps: TreeCommandDeps, id: unknown): Promise<boolean> {
  await deps.arrangement.chooseGrouping('topic');
  const node = typeof id === 'string' ? await deps.tree.findTopic(id) : undefined;
  return show(deps, node, 'takeFocus');
}

async function show(
  { view }: TreeCommandDeps,
  node: TreeNode | undefined,
  focus: 'takeFocus' | 'keepFocus',
): Promise<boolean> {
  if (node) {
    const options = { select: true, focus: focus === 'takeFocus', expand: node.kind === 'group' };
    await persistently(() => view.reveal(node, options));
  }
  return node !== undefined;
}

/** VS Code gives up on a row when the tree is refreshed meanwhile, as it is by a topic that has just been saved. */
async function persistently(reveal: () => Thenable<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await reveal();
      return;
    } catch (error) {
      if (attempt === MOST_ATTEMPTS) {
        throw error;
      }
      await new Promise(resolve => setTimeout(resolve, REFRESH));
    }
  }
}
