import * as vscode from 'vscode';
import { renderCard, type CardAction, type LibraryPort, type Paper } from '../core';
import { commandUri } from './commandUri';
import { commands } from './manifest';

/** The card of a paper; with what can be done with it when the library has it. `note` is a remark under the title. */
export async function paperCard(
  library: LibraryPort,
  paper: Paper,
  note?: string,
): Promise<vscode.MarkdownString> {
  const isInLibrary = (await library.find(paper.id)) !== undefined;
  const markdown = new vscode.MarkdownString(
    renderCard(paper, {
      topics: await library.topicsOf(paper),
      actions: isInLibrary ? actionsFor(paper) : [],
      ...(note === undefined ? {} : { note }),
    }),
  );
  markdown.isTrusted = { enabledCommands: [commands.openPaper, commands.findSimilar, commands.copyBibtex] };
  return markdown;
}

function actionsFor(paper: Paper): CardAction[] {
  const action = (label: string, command: string) => ({ label, uri: commandUri(command, paper.id) });
  return [
    action(vscode.l10n.t('Open'), commands.openPaper),
    action(vscode.l10n.t('Find similar'), commands.findSimilar),
    action(vscode.l10n.t('Copy BibTeX'), commands.copyBibtex),
  ];
}
