import * as vscode from 'vscode';
import type { LibraryPort, Mention } from '../core';
import type { DocumentMentions } from './documentMentions';
import { mentionLanguages } from './manifest';
import { paperCard } from './paperCard';
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

function card(
  library: LibraryPort,
  { paper, kind, inBibliography }: Mention,
): Promise<vscode.MarkdownString> {
  const isLacking = kind === 'key' && inBibliography === false;
  return paperCard(library, paper, isLacking ? vscode.l10n.t('not in your bibliography') : undefined);
}

function rangeOf(document: vscode.TextDocument, { start, end }: Mention): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
