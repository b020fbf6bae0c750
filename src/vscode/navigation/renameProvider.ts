import * as vscode from 'vscode';
import { isLegalKey, type LibraryPort } from '../../core';
import type { KeyFiles } from './keyFiles';
import type { KeyUses } from './keyUses';
import { leavesKeys } from './leavesKeys';
import { rangeOf } from './placeProviders';

/**
 * Gives a citation key another name: at its entry, where other entries name it, and in all documents that mean this entry.
 * One edit, one step to undo. Rejects, with a sentence for the reader, what is no key and a key that is taken.
 */
export function renameProvider(uses: KeyUses, files: KeyFiles, library: LibraryPort): vscode.RenameProvider {
  const keyAt = async (document: vscode.TextDocument, position: vscode.Position) => {
    const key = leavesKeys(document) ? undefined : await uses.keyAt(document, position);
    if (!key) {
      throw new Error(vscode.l10n.t('There is no citation key here.'));
    }
    return key;
  };
  return {
    prepareRename: async (document, position) => {
      const key = await keyAt(document, position);
      return { range: rangeOf(document, key), placeholder: key.key };
    },
    provideRenameEdits: async (document, position, name, token) => {
      const { key } = await keyAt(document, position);
      if (!isLegalKey(name)) {
        throw new Error(vscode.l10n.t('A citation key has no spaces, commas, quotes, brackets or the like.'));
      }
      const found = await uses.everywhere(document, key, token);
      const isSame = name.toLowerCase() === key.toLowerCase();
      if (!isSame && (await uses.isTaken(found, name))) {
        throw new Error(vscode.l10n.t('Another entry has the key {0} already.', name));
      }
      const edit = new vscode.WorkspaceEdit();
      for (const { document: target } of found) {
        for (const change of await library.renameKey(files.textOf(target), key, name)) {
          edit.replace(target.uri, rangeOf(target, change), change.text);
        }
      }
      return edit;
    },
  };
}
