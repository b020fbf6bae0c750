import * as vscode from 'vscode';
import { isLegalKey } from '../../core';
import type { KeyUses } from '../bibliographies/keyUses';
import { rangeOf } from '../documents/rangeOf';
import { leavesKeys } from './leavesKeys';

/**
 * Gives a citation key another name: at its entry, where other entries name it, and in all documents that mean this entry.
 * One edit, one step to undo. Rejects, with a sentence for the reader, what is no key and a key that is taken.
 */
export function renameProvider(uses: KeyUses): vscode.RenameProvider {
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
      return uses.renaming(found, name);
    },
  };
}
