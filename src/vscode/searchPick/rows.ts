import * as vscode from 'vscode';
import { byline, ownFiles, plainLabel, type Paper, type SearchHit } from '../../core';
import { commands, type Command, type PaperIds } from '../extension/commands';

/** A row of the pick: a paper, a hint that completes the query, a command, or words that do nothing. */
export interface Row extends vscode.QuickPickItem {
  readonly paperId?: string;
  /** Run when the row is accepted. */
  readonly command?: Command;
  /** Put into the query when the row is accepted. */
  readonly hint?: string;
}

/** A button of a row, and the command that it runs with the paper's id. */
export interface RowButton extends vscode.QuickInputButton {
  readonly command: Command<PaperIds>;
}

/** The buttons that every paper has, in their order, with the keys that do the same. */
function rowButtons(): readonly RowButton[] {
  const button = (icon: string, tooltip: string, command: Command<PaperIds>): RowButton => ({
    iconPath: new vscode.ThemeIcon(icon),
    tooltip,
    command,
  });
  return [
    button('insert', vscode.l10n.t('Insert Citation (Alt+I)'), commands.insertCitation),
    button('quote', vscode.l10n.t('Copy Citation Key (Alt+C)'), commands.copyCitationKey),
    button('bracket', vscode.l10n.t('Copy BibTeX (Alt+B)'), commands.copyBibtex),
    button('link-external', vscode.l10n.t('Open Link (Alt+L)'), commands.openLink),
    button('references', vscode.l10n.t('Find Similar Papers (Alt+S)'), commands.findSimilar),
  ];
}

/** The row of a paper; `detail` is the line below its title. */
export function paperRow(paper: Paper, detail: string): Row {
  const own = plainLabel(ownFiles(paper));
  return {
    label: plainLabel(paper.title),
    description: [plainLabel(byline(paper)), own === '' ? '' : `$(bookmark) ${own}`]
      .filter(part => part !== '')
      .join(' · '),
    detail: plainLabel(detail),
    buttons: rowButtons(),
    alwaysShow: true,
    paperId: paper.id,
  };
}

/** The row of a hit, with the sentence that answers the query below the title. */
export function hitRow({ paper, matches }: SearchHit): Row {
  const { start, end } = matches.sentence ?? { start: 0, end: 0 };
  return paperRow(paper, paper.abstract.slice(start, end));
}

/** A heading with rows below it; nothing when there are none. */
export function section(label: string, rows: readonly Row[]): Row[] {
  return rows.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

/** What a query can say besides words; accepting a row puts its example into the query. */
export function hintRows(): Row[] {
  const hint = (label: string, description: string): Row => ({
    label,
    description,
    hint: label,
    alwaysShow: true,
  });
  return [
    hint('"exact phrase"', vscode.l10n.t('these words in this order')),
    hint('-word', vscode.l10n.t('without this word')),
    hint('author:he', vscode.l10n.t('written by someone of this name')),
    hint('year:2019..2021', vscode.l10n.t('from these years; also year:2021 and year:>2020')),
    hint('venue:iclr', vscode.l10n.t('at this conference or in this journal')),
    hint('topic:distillation', vscode.l10n.t('under a topic of this name')),
    hint('has:doi', vscode.l10n.t('with a DOI; also has:arxiv, has:url and has:abstract')),
  ];
}

/** Says that there is nothing to search; accepting it adds a file. */
export function emptyLibrary(): Row {
  return {
    label: vscode.l10n.t('Your library is empty'),
    detail: vscode.l10n.t('Press Enter to add a file with papers.'),
    command: commands.addLibraryFile,
    alwaysShow: true,
  };
}

/** Says that nothing was found and what to try. */
export function nothingFound(query: string): Row {
  return {
    label: vscode.l10n.t('No paper matches “{0}”', plainLabel(query)),
    detail: vscode.l10n.t('Try fewer words, or other words for the same idea.'),
    alwaysShow: true,
  };
}

/** Says that the library could not answer, and why. */
export function searchFailed(reason: string): Row {
  return {
    label: vscode.l10n.t('The papers could not be searched'),
    detail: plainLabel(reason),
    alwaysShow: true,
  };
}
