import * as vscode from 'vscode';
import { mentionLanguages } from '../extension/manifest';
import { fileOf, notebookOf } from './notebookCells';

/** The document that was active last in an editor of its own and is still open in a tab. */
export class FollowedDocument implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private last: vscode.TextDocument | undefined;

  /** Fires when it is another document, and when it was edited. */
  readonly onDidChange = this.changed.event;

  /** @param languages those of the documents that count */
  constructor(private readonly languages: readonly string[] = mentionLanguages) {
    this.follow(vscode.window.activeTextEditor);
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(editor => this.follow(editor)),
      // An editor may become active before VS Code says in which column it is.
      vscode.window.onDidChangeTextEditorViewColumn(() => this.follow(vscode.window.activeTextEditor)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) {
          this.changed.fire();
        }
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.last) {
          this.changed.fire();
        }
      }),
      vscode.workspace.onDidOpenTextDocument(document => {
        if (document.uri.toString() === this.last?.uri.toString()) {
          this.last = document;
          this.changed.fire();
        }
      }),
    );
  }

  /** Undefined when there is none, or one in another language. */
  get document(): vscode.TextDocument | undefined {
    const { last } = this;
    return last && this.languages.includes(last.languageId) && isOpen(last) ? last : undefined;
  }

  /** The document of the active editor, in any language; while a page is active, {@link document}. */
  get atHand(): vscode.TextDocument | undefined {
    return vscode.window.activeTextEditor?.document ?? this.document;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** What is no editor of text, such as a paper's page, leaves the document in place; so do output panels and the like. */
  private follow(editor: vscode.TextEditor | undefined): void {
    if (editor && (editor.viewColumn !== undefined || notebookOf(editor.document) !== undefined)) {
      this.last = editor.document;
      this.changed.fire();
    }
  }
}

function isOpen(document: vscode.TextDocument): boolean {
  const shown = fileOf(document).toString();
  const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs);
  return (
    !document.isClosed && tabs.some(({ input }) => addressesOf(input).some(address => address === shown))
  );
}

/** The documents that a tab shows; those of a comparison count both. */
function addressesOf(input: unknown): string[] {
  if (
    input instanceof vscode.TabInputText ||
    input instanceof vscode.TabInputCustom ||
    input instanceof vscode.TabInputNotebook
  ) {
    return [input.uri.toString()];
  }
  return input instanceof vscode.TabInputTextDiff
    ? [input.original.toString(), input.modified.toString()]
    : [];
}
