import * as vscode from 'vscode';
import { nextPlace, Refresher, renderCard, type LibraryPort, type TextRange } from '../../core';
import type { Bibliographies } from '../bibliographies/bibliographies';
import type { DocumentMentions } from '../documents/documentMentions';
import { fileName } from '../documents/fileName';
import type { FollowedDocument } from '../documents/followedDocument';
import { notebookOf } from '../documents/notebookCells';
import { registerCommand } from '../extension/commandCalls';
import { commands } from '../extension/commands';
import { contexts, views } from '../extension/manifest';
import { rangeOf } from '../documents/rangeOf';
import { affectsMentions } from '../extension/settings';
import { registerPlaceCounts } from './placeCounts';
import { noRows, partAt, placesOf, readRows, textParts, type DocumentRows } from './rows';
import { keysRow, treeItem } from './treeItem';

export interface DocumentViewDeps {
  readonly library: LibraryPort;
  readonly bibliographies: Bibliographies;
  readonly mentions: DocumentMentions;
  readonly followed: FollowedDocument;
}

/** How long a document must be left alone before it is read again, in ms. */
const REST = 200;

/** "In This Document": the papers that the active document mentions, and its keys without an entry. */
export function registerDocumentView(deps: DocumentViewDeps): vscode.Disposable {
  const view = new DocumentView(deps);
  return vscode.Disposable.from(
    view,
    registerPlaceCounts(),
    registerCommand(commands.goToNextMention, row => view.goToNextMention(row)),
  );
}

/** Its rows are known by ids, which for papers are the papers' own: the commands of their menus take those. */
class DocumentView implements vscode.TreeDataProvider<string>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly tree = vscode.window.createTreeView(views.document, { treeDataProvider: this });
  private readonly refresher = new Refresher(
    () => new Promise(resolve => setTimeout(resolve, REST)),
    isLatest => this.refresh(isLatest),
  );
  private readonly subscriptions: vscode.Disposable;
  private rows: DocumentRows = noRows;
  /** The place in a notebook that the reader was led to last: a printed cell shows no selection. */
  private ledTo: TextRange | undefined;

  constructor(private readonly deps: DocumentViewDeps) {
    const request = () => this.refresher.request();
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.tree,
      this.tree.onDidChangeVisibility(() => this.followVisibility()),
      this.deps.followed.onDidChange(request),
      deps.library.onDidChange(request),
      deps.bibliographies.onDidChange(request),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (affectsMentions(event)) {
          request();
        }
      }),
    );
    request();
    this.followVisibility();
  }

  getChildren(row?: string): string[] {
    const { papers, keys } = this.rows;
    if (row === undefined) {
      return [...papers.keys(), ...(keys.size > 0 ? [keysRow] : [])];
    }
    return row === keysRow ? [...keys.keys()] : [];
  }

  getTreeItem(row: string): vscode.TreeItem {
    return treeItem(row, this.rows);
  }

  async resolveTreeItem(item: vscode.TreeItem, row: string): Promise<vscode.TreeItem> {
    const paper = this.rows.papers.get(row)?.paper;
    if (paper) {
      const card = await this.deps.library.cardOf(paper);
      item.tooltip = new vscode.MarkdownString(renderCard(paper, card));
    }
    return item;
  }

  /** Selects the first place of a row in its document, or the one after the place that is selected; the view keeps the focus. */
  async goToNextMention(row: unknown): Promise<void> {
    const { document } = this.deps.followed;
    if (document === undefined || typeof row !== 'string') {
      return;
    }
    const parts = textParts(document);
    const places = placesOf(row, await readRows(parts, this.deps.mentions, this.deps.library));
    const notebook = notebookOf(document);
    if (notebook) {
      const place = nextPlace(places, this.ledTo);
      this.ledTo = place;
      await (place && showCell(notebook, partAt(parts, place)));
      return;
    }
    const shown = vscode.window.visibleTextEditors.find(editor => editor.document === document);
    const place = nextPlace(places, shown && offsetsOf(shown));
    if (place) {
      await vscode.window.showTextDocument(document, {
        selection: rangeOf(document, place),
        preserveFocus: true,
        preview: false,
        ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
      });
    }
  }

  dispose(): void {
    this.refresher.sleep();
    this.subscriptions.dispose();
  }

  private followVisibility(): void {
    if (this.tree.visible) {
      this.refresher.wake();
    } else {
      this.refresher.sleep();
    }
  }

  private async refresh(isLatest: () => boolean): Promise<void> {
    const { document } = this.deps.followed;
    const rows = document ? await this.read(document) : noRows;
    if (!isLatest()) {
      return;
    }
    const shows =
      document === undefined ? 'none' : rows.papers.size + rows.keys.size > 0 ? 'papers' : 'empty';
    this.tree.description = document && shows === 'papers' ? describe(document, rows) : '';
    void vscode.commands.executeCommand('setContext', contexts.documentShows, shows);
    if (!isSame(rows, this.rows)) {
      this.rows = rows;
      this.changed.fire(undefined);
    }
  }

  private read(document: vscode.TextDocument): Promise<DocumentRows> {
    return readRows(textParts(document), this.deps.mentions, this.deps.library);
  }
}

function describe({ uri }: vscode.TextDocument, { papers }: DocumentRows): string {
  const name = fileName(uri);
  return papers.size === 1
    ? vscode.l10n.t('1 paper in {0}', name)
    : vscode.l10n.t('{0} papers in {1}', papers.size, name);
}

/** Selects a cell, which is printed, not edited. */
async function showCell(
  notebook: vscode.NotebookDocument,
  text: vscode.TextDocument | undefined,
): Promise<void> {
  const at = notebook.getCells().findIndex(({ document }) => document === text);
  if (at >= 0) {
    const selections = [new vscode.NotebookRange(at, at + 1)];
    const editor = await vscode.window.showNotebookDocument(notebook, { selections, preserveFocus: true });
    editor.revealRange(
      new vscode.NotebookRange(at, at + 1),
      vscode.NotebookEditorRevealType.InCenterIfOutsideViewport,
    );
  }
}

function offsetsOf({ document, selection }: vscode.TextEditor): TextRange {
  return { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
}

/** Whether two readings draw the same rows; where their places are does not count. */
function isSame(a: DocumentRows, b: DocumentRows): boolean {
  return signature(a) === signature(b);
}

function signature({ papers, keys }: DocumentRows): string {
  return JSON.stringify([
    [...papers].map(([id, { paper, places, isInLibrary }]) => [id, paper, places.length, isInLibrary]),
    [...keys].map(([id, { places }]) => [id, places.length]),
  ]);
}
