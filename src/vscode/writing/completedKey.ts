import * as vscode from 'vscode';
import type { TextEdit } from '../../core';
import type { Citing } from './writePapers';

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

/** A completed key from what a command was called with; undefined when it is none. */
export function toCompletedKey(value: unknown): CompletedKey | undefined {
  const { document, id, key, written, start } = (value ?? {}) as Record<string, unknown>;
  return [document, id, key, written].every(part => typeof part === 'string') && typeof start === 'number'
    ? (value as CompletedKey)
    : undefined;
}

/**
 * Cites again what VS Code has just written for a completed key, so that the key and its entry are one edit: VS Code's own
 * is undone first, which leaves the document as it was typed. Then one undo takes back the entry and the key, and one redo
 * brings both. Where the reader has typed on, or has several cursors, the key stays as it is and undo takes back the
 * entry alone. A key that became another in the bibliography is put right in both cases.
 */
export function citingAgain(editor: vscode.TextEditor, completed: CompletedKey): Citing {
  const { document } = editor;
  const { key, written, start } = completed;
  return async ({ keys: [actual = key], added }) => {
    const whole = document.getText();
    const isThere = whole.startsWith(written, start);
    const now = { start, end: start + written.length, text: written.replace(key, () => actual) };
    const corrected = isThere && actual !== key ? now : undefined;
    if (added.length === 0 || !isThere || !isAtCursor(editor, start + written.length)) {
      return corrected;
    }
    await vscode.commands.executeCommand('undo');
    const typed = replaced(document.getText(), whole, now);
    if (typed === undefined && document.getText() !== whole) {
      await vscode.commands.executeCommand('redo');
    }
    return typed ? { ...typed, text: now.text } : corrected;
  };
}

/** Brings back a key that was undone for an edit which then could not be made. */
export async function keepCompleted(
  document: vscode.TextDocument,
  { written, start }: CompletedKey,
): Promise<void> {
  if (!document.getText().startsWith(written, start)) {
    await vscode.commands.executeCommand('redo');
  }
}

function isAtCursor({ document, selections }: vscode.TextEditor, offset: number): boolean {
  const [only, ...others] = selections;
  return others.length === 0 && only?.isEmpty === true && document.offsetAt(only.active) === offset;
}

/** What of a text was replaced by a stretch of a later one, when the two differ in nothing else. */
function replaced(before: string, after: string, { start, end }: TextEdit): TextEdit | undefined {
  const length = before.length - (after.length - end) - start;
  const isSame =
    length >= 0 &&
    before !== after &&
    before.slice(0, start) === after.slice(0, start) &&
    before.slice(start + length) === after.slice(end);
  return isSame ? { start, end: start + length, text: after.slice(start, end) } : undefined;
}
