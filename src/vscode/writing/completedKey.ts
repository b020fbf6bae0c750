import * as vscode from 'vscode';
import { citedKey, type TextEdit } from '../../core';

/** A suggested key that was accepted, of a paper that the bibliography may lack. */
export interface CompletedKey {
  /** The address of the document. */
  readonly document: string;
  readonly id: string;
  readonly key: string;
  /** The key as it was written into the document, at the offset `start` in UTF-16 code units. */
  readonly written: string;
  readonly start: number;
}

/** A completed key in the editor that VS Code has written it into. */
export interface CompletedCitation extends CompletedKey {
  readonly kind: 'completed';
  readonly editor: vscode.TextEditor;
}

/** A completed key from what a command was called with; undefined when it is none. */
export function toCompletedKey(value: unknown): CompletedKey | undefined {
  const { document, id, key, written, start } = (value ?? {}) as Record<string, unknown>;
  return [document, id, key, written].every(part => typeof part === 'string') && typeof start === 'number'
    ? (value as CompletedKey)
    : undefined;
}

/** The edit that writes the key that the paper has in the bibliography over a completed one; none when that is not there. */
export function completedEdits({ editor, written, start }: CompletedCitation, actual: string): TextEdit[] {
  const text = editor.document.getText();
  return text.startsWith(written, start)
    ? [
        {
          start,
          end: start + written.length,
          text: citedKey(actual, text, start, editor.document.languageId),
        },
      ]
    : [];
}

/** Whether the cursor, the only one, is still behind a completed key. */
export function isJustCompleted({ editor, written, start }: CompletedCitation): boolean {
  const { document, selections } = editor;
  const [only, ...others] = selections;
  return (
    others.length === 0 &&
    only?.isEmpty === true &&
    document.offsetAt(only.active) === start + written.length &&
    document.getText().startsWith(written, start)
  );
}

/**
 * Takes back what VS Code has just written for a completed key, so that edits of the document, one of which writes it
 * again, are one edit with that of the bibliography: one undo takes back the entry and the key, and one redo brings both.
 * Answers with the edits for the document as it was typed. Undefined, with nothing taken back, where the reader has typed
 * on or has several cursors: then undo takes back the entry alone.
 */
export async function uncomplete(
  completed: CompletedCitation,
  edits: readonly TextEdit[],
): Promise<readonly TextEdit[] | undefined> {
  if (!isJustCompleted(completed)) {
    return undefined;
  }
  const { document } = completed.editor;
  const whole = document.getText();
  const end = completed.start + completed.written.length;
  await vscode.commands.executeCommand('undo');
  const typed = document.getText();
  const shift = typed.length - whole.length;
  if (isOnlyReplaced(typed, whole, completed.start, end)) {
    const moved = (offset: number) => (offset < end ? offset : offset + shift);
    return edits.map(edit => ({ ...edit, start: moved(edit.start), end: moved(edit.end) }));
  }
  if (typed !== whole) {
    await vscode.commands.executeCommand('redo');
  }
  return undefined;
}

/** Whether a text differs from a later one in nothing but what became a stretch of that. */
function isOnlyReplaced(before: string, after: string, start: number, end: number): boolean {
  const length = before.length - (after.length - end) - start;
  return (
    length >= 0 &&
    before !== after &&
    before.slice(0, start) === after.slice(0, start) &&
    before.slice(start + length) === after.slice(end)
  );
}
