import * as vscode from 'vscode';
import { commands } from '../extension/manifest';

/** What the reader searches for: papers to look at, or papers to cite at the cursor. */
export type SearchPurpose = 'look' | 'cite';

/** The title of the pick. */
export function titleFor(purpose: SearchPurpose): string {
  return purpose === 'cite' ? vscode.l10n.t('Insert Citation') : vscode.l10n.t('Search Papers');
}

/** The commands that Enter runs on one paper, and on several that are ticked. */
export function onEnter(purpose: SearchPurpose): { readonly one: string; readonly several: string } {
  return purpose === 'cite'
    ? { one: commands.insertCitation, several: commands.insertCitation }
    : { one: commands.openPaper, several: commands.copyCitationKey };
}
