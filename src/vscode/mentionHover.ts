import * as vscode from 'vscode';
import { renderCard, type LibraryPort, type Mention } from '../core';
import { commandUri } from './commandUri';
import { commands, mentionLanguages } from './manifest';

/** The card of the paper under the pointer. */
export function registerMentionHover(library: LibraryPort): vscode.Disposable {
  const selector = mentionLanguages.map(language => ({ language }));
  return vscode.languages.registerHoverProvider(selector, {
    provideHover: async (document, position, token) => {
      const mentions = await library.mentions({ text: document.getText(), languageId: document.languageId });
      const offset = document.offsetAt(position);
      const mention = mentions.find(({ start, end }) => start <= offset && offset <= end);
      if (!mention || token.isCancellationRequested) {
        return undefined;
      }
      return new vscode.Hover(await card(library, mention), rangeOf(document, mention));
    },
  });
}

async function card(library: LibraryPort, { paper }: Mention): Promise<vscode.MarkdownString> {
  const open = { label: vscode.l10n.t('Open'), uri: commandUri(commands.openPaper, paper.id) };
  const topics = await library.topicsOf(paper);
  const markdown = new vscode.MarkdownString(renderCard(paper, { topics, actions: [open] }));
  markdown.isTrusted = { enabledCommands: [commands.openPaper] };
  return markdown;
}

function rangeOf(document: vscode.TextDocument, { start, end }: Mention): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
