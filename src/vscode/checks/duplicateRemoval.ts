import * as vscode from 'vscode';
import type { DuplicateEntry } from '../../core';
import type { KeyUses } from '../bibliographies/keyUses';
import { rangeOf } from '../documents/rangeOf';

/**
 * Takes out the entry of a paper that has another, and cites that one wherever documents or other entries name it. They are
 * looked for when the fix is chosen.
 */
export class DuplicateRemoval extends vscode.CodeAction {
  private readonly version: number;

  constructor(
    private readonly entry: DuplicateEntry,
    private readonly document: vscode.TextDocument,
  ) {
    const title = vscode.l10n.t('Remove this entry and cite “{0}” instead', entry.otherKey);
    super(title, vscode.CodeActionKind.QuickFix);
    this.version = document.version;
  }

  /** Gives the fix its edit; none when it was cancelled or the file has changed meanwhile. */
  async resolve(keyUses: KeyUses, token: vscode.CancellationToken): Promise<this> {
    const { document, entry } = this;
    if (!(await keyUses.areAllKnown())) {
      const reason = vscode.l10n.t(
        'Nothing was removed: a document that may cite this entry cannot be read.',
      );
      void vscode.window.showWarningMessage(reason);
      return this;
    }
    const uses = await keyUses.everywhere(document, entry.key, token);
    if (token.isCancellationRequested || document.version !== this.version) {
      return this;
    }
    const citing = uses.map(use => ({ ...use, places: use.places.filter(({ kind }) => kind !== 'entry') }));
    this.edit = keyUses.renaming(citing, entry.otherKey);
    this.edit.replace(document.uri, rangeOf(document, entry.edit), entry.edit.text);
    return this;
  }
}
