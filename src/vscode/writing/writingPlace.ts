import * as vscode from 'vscode';
import { FollowedDocument } from '../documents/followedDocument';
import { writingLanguages } from '../extension/manifest';

/** Where the reader writes: the document that was active last in an editor, and its cursor, also while a page hides them. */
export class WritingPlace implements vscode.Disposable {
  private readonly followed = new FollowedDocument(writingLanguages);
  private readonly cursors = new WeakMap<vscode.TextDocument, vscode.Position>();
  private readonly subscriptions = vscode.Disposable.from(
    this.followed,
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.keep(textEditor)),
    vscode.window.onDidChangeActiveTextEditor(editor => editor && this.keep(editor)),
  );

  /** Undefined when no document is open that can be written into. */
  get document(): vscode.TextDocument | undefined {
    return this.followed.document;
  }

  /** Where a citation goes: the cursor, or the end of what is selected, in UTF-16 code units. */
  offsetIn(document: vscode.TextDocument): number {
    const position = this.editorOf(document)?.selection.end ?? this.cursors.get(document);
    return position ? document.offsetAt(document.validatePosition(position)) : 0;
  }

  /** Puts the cursor at an offset. */
  moveTo(document: vscode.TextDocument, offset: number): void {
    const position = document.positionAt(offset);
    this.cursors.set(document, position);
    const editor = this.editorOf(document);
    if (editor) {
      editor.selection = new vscode.Selection(position, position);
    }
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private keep({ document, selection }: vscode.TextEditor): void {
    this.cursors.set(document, selection.end);
  }

  private editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    return activeTextEditor?.document === document
      ? activeTextEditor
      : visibleTextEditors.find(editor => editor.document === document);
  }
}
