import * as vscode from 'vscode';
import { renderCard, type CardAction, type LibraryPort, type Mention, type Paper } from '../core';
import { commandUri } from './commandUri';
import type { DocumentMentions } from './documentMentions';
import { commands, mentionLanguages } from './manifest';
import { keyHovers } from './settings';

/** The card of the paper under the pointer. */
export function registerMentionHover(library: LibraryPort, mentions: DocumentMentions): vscode.Disposable {
  const selector = mentionLanguages.map(language => ({ language }));
  return vscode.languages.registerHoverProvider(selector, {
    provideHover: async (document, position, token) => {
      const found = await mentions.of(document, token);
      const mention = mentionAt(found, document.offsetAt(position));
      if (!mention || token.isCancellationRequested || isQuiet(document, mention)) {
        return undefined;
      }
      return new vscode.Hover(await card(library, mention), rangeOf(document, mention));
    },
  });
}

function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  return mentions.find(({ start, end }) => start <= offset && offset <= end);
}

/** Whether the reader leaves this kind of mention to other extensions. */
function isQuiet(document: vscode.TextDocument, { kind, inBibliography }: Mention): boolean {
  const when = keyHovers(document);
  return kind === 'key' && (when === 'never' || (when === 'onlyWithoutEntry' && inBibliography === true));
}

async function card(
  library: LibraryPort,
  { paper, kind, inBibliography }: Mention,
): Promise<vscode.MarkdownString> {
  const isInLibrary = (await library.find(paper.id)) !== undefined;
  const markdown = new vscode.MarkdownString(
    renderCard(paper, {
      topics: await library.topicsOf(paper),
      actions: isInLibrary ? actionsFor(paper) : [],
      note: kind === 'key' && inBibliography === false ? vscode.l10n.t('not in your .bib') : undefined,
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

function rangeOf(document: vscode.TextDocument, { start, end }: Mention): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
