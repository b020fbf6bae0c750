import * as vscode from 'vscode';
import { applyEdit, type TextEdit } from '../../core';
import { rangeOf } from '../documents/rangeOf';

/** A bibliography that entries can be added to. */
export interface BibliographyFile {
  readonly uri: vscode.Uri;
  /** As it was when it was opened; empty when it is not there yet. */
  readonly text: string;
  /** Whether it is still so, in its editor and on the disk. */
  isUnchanged(): Promise<boolean>;
  /** Puts a change into an edit of the workspace, as far as an editor can make it without touching other bytes. */
  stage(edit: TextEdit, workspaceEdit: vscode.WorkspaceEdit): void;
  /** Brings the change to the disk, unless the file had unsaved edits before; called once the edit is applied. */
  finish(edit: TextEdit): Promise<void>;
}

/** VS Code's own limit, in bytes. */
const LARGEST_EDITED = 50 * 1024 * 1024;

/** Why a file cannot be written; the message is for the reader. */
export class UnwritableError extends Error {}

/** Opens a file for adding to it. Throws an {@link UnwritableError} when it is read-only or in another encoding. */
export async function openBibliography(uri: vscode.Uri): Promise<BibliographyFile> {
  const bytes = await readBytes(uri);
  if (bytes === undefined) {
    return newFile(uri);
  }
  if (bytes.length > LARGEST_EDITED) {
    throw new UnwritableError(
      vscode.l10n.t('It is larger than 50 MB, and VS Code lets no extension edit such files.'),
    );
  }
  const document = await vscode.workspace.openTextDocument(uri);
  return document.isDirty || isSame(new TextEncoder().encode(document.getText()), withoutMark(bytes))
    ? openDocument(document, bytes)
    : exactFile(uri, bytes);
}

function newFile(uri: vscode.Uri): BibliographyFile {
  return {
    uri,
    text: '',
    isUnchanged: async () => (await readBytes(uri)) === undefined,
    stage: (edit, workspaceEdit) => {
      workspaceEdit.createFile(uri, { ignoreIfExists: true });
      workspaceEdit.insert(uri, new vscode.Position(0, 0), edit.text);
    },
    finish: async () => {
      await (await vscode.workspace.openTextDocument(uri)).save();
    },
  };
}

function openDocument(document: vscode.TextDocument, bytes: Uint8Array): BibliographyFile {
  const wasDirty = document.isDirty;
  const text = document.getText();
  return {
    uri: document.uri,
    text,
    // What others write while there are unsaved edits VS Code asks about when these are saved.
    isUnchanged: async () =>
      (wasDirty || (await hasBytes(document.uri, bytes))) && document.getText() === text,
    stage: (edit, workspaceEdit) => {
      workspaceEdit.replace(document.uri, rangeOf(document, edit), edit.text);
    },
    finish: async () => {
      if (!wasDirty && !(await document.save())) {
        throw new UnwritableError(vscode.l10n.t('The new entry is not saved yet.'));
      }
    },
  };
}

/** A file with line ends of several kinds, which an editor would make one, or newer than its editor. */
function exactFile(uri: vscode.Uri, bytes: Uint8Array): BibliographyFile {
  const text = decode(bytes);
  if (text === undefined) {
    throw new UnwritableError(vscode.l10n.t('It is not in UTF-8. Save it in this encoding first.'));
  }
  return {
    uri,
    text,
    isUnchanged: () => hasBytes(uri, bytes),
    stage: () => undefined,
    finish: async edit => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(applyEdit(text, edit))),
  };
}

async function readBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  const readOnly = new UnwritableError(vscode.l10n.t('It is read-only.'));
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    throw readOnly;
  }
  const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined);
  if (stat?.permissions === vscode.FilePermission.Readonly) {
    throw readOnly;
  }
  return stat && vscode.workspace.fs.readFile(uri);
}

async function hasBytes(uri: vscode.Uri, bytes: Uint8Array): Promise<boolean> {
  const now = await readBytes(uri);
  return now !== undefined && isSame(now, bytes);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function isSame(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length && some.every((byte, place) => byte === others[place]);
}
