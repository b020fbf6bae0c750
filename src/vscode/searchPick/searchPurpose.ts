import * as vscode from 'vscode';
import { commands, type Command, type PaperIds } from '../extension/commands';

/** What the reader searches for: papers to look at, or papers to cite at the cursor. */
export type SearchPurpose = 'look' | 'cite';

/** The title of the pick. */
export function titleFor(purpose: SearchPurpose): string {
  return purpose === 'cite' ? vscode.l10n.t('Insert Citation') : vscode.l10n.t('Search Papers');
}

/** The commands that Enter runs on one paper, and on several that are ticked. */
export function onEnter(purpose: SearchPurpose): {
  readonly one: Command<PaperIds>;
  readonly several: Command<PaperIds>;
} {
  return purpose === 'cite'
    ? { one: commands.insertCitation, several: commands.insertCitation }
    : { one: commands.openPaper, several: commands.copyCitationKey };
}
