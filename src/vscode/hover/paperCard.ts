import * as vscode from 'vscode';
import { renderCard, type Paper, type PaperFacts, type SearchQuestions } from '../../core';
import { type DocumentPlace, placeArgument } from '../documents/documentPlace';
import { commandUri } from '../extension/commandCalls';
import { commands, type CardCommand } from '../extension/commands';

/** What can be written of a paper from its card: a citation behind what mentions it, or the entry that a key lacks. */
export type CardWriting =
  | { readonly kind: 'citation'; readonly behind: DocumentPlace }
  | { readonly kind: 'entry'; readonly key: string; readonly document: vscode.Uri };

export interface PaperCardOptions {
  /** A remark under the title. */
  readonly note?: string;
  readonly writing?: CardWriting | undefined;
  /** What the library knows of the paper; it is asked when absent. */
  readonly facts?: PaperFacts | undefined;
}

/** The card of a paper; with what can be done with it when the library has it. */
export async function paperCard(
  library: SearchQuestions,
  paper: Paper,
  { note, writing, facts }: PaperCardOptions = {},
): Promise<vscode.MarkdownString> {
  const { topics = [], isInLibrary = false } = facts ?? (await library.cardOf(paper)) ?? {};
  const actions = isInLibrary ? actionsFor(paper, writing) : [];
  const markdown = new vscode.MarkdownString(
    renderCard(paper, {
      topics,
      actions: actions.map(({ label, command, args }) => ({ label, uri: commandUri(command, ...args) })),
      ...(note === undefined ? {} : { note }),
    }),
  );
  markdown.isTrusted = { enabledCommands: actions.map(({ command }) => command) };
  return markdown;
}

interface CommandAction {
  readonly label: string;
  readonly command: CardCommand<readonly string[]>;
  readonly args: readonly string[];
}

function actionsFor({ id }: Paper, writing: CardWriting | undefined): CommandAction[] {
  return [
    { label: vscode.l10n.t('Open'), command: commands.openPaper, args: [id] },
    ...(writing ? [writingAction(id, writing)] : []),
    { label: vscode.l10n.t('Find similar'), command: commands.findSimilar, args: [id] },
    { label: vscode.l10n.t('Copy BibTeX'), command: commands.copyBibtex, args: [id] },
  ];
}

function writingAction(id: string, writing: CardWriting): CommandAction {
  return writing.kind === 'citation'
    ? {
        label: vscode.l10n.t('Insert citation'),
        command: commands.insertCitation,
        args: [id, placeArgument(writing.behind)],
      }
    : {
        label: vscode.l10n.t('Add to bibliography'),
        command: commands.addEntryForKey,
        args: [id, writing.key, writing.document.toString()],
      };
}
