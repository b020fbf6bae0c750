import * as vscode from 'vscode';
import { mentionAt, type KnownMention, type Mention, type SearchQuestions } from '../../core';
import type { DocumentMentions } from '../documents/documentMentions';
import { citingLanguages, mentionLanguages } from '../extension/manifest';
import { type CardWriting, paperCard } from './paperCard';
import { rangeOf } from '../documents/rangeOf';
import { keyHovers } from '../extension/settings';

/** The card of the paper under the pointer. */
export function registerMentionHover(
  library: SearchQuestions,
  mentions: DocumentMentions,
): vscode.Disposable {
  const selector = mentionLanguages.map(language => ({ language }));
  return vscode.languages.registerHoverProvider(selector, {
    provideHover: async (document, position, token) => {
      const offset = document.offsetAt(position);
      const mention = mentionAt(await mentions.of(document, token, offset), offset);
      if (!mention || token.isCancellationRequested || isQuiet(document, mention)) {
        return undefined;
      }
      return new vscode.Hover(await card(library, document, mention), rangeOf(document, mention));
    },
  });
}

/** Whether the reader leaves this kind of mention to other extensions. */
function isQuiet(document: vscode.TextDocument, { kind, inBibliography }: Mention): boolean {
  const when = keyHovers(document);
  return kind === 'key' && (when === 'never' || (when === 'onlyWithoutEntry' && inBibliography === true));
}

function card(
  library: SearchQuestions,
  document: vscode.TextDocument,
  mention: KnownMention,
): Promise<vscode.MarkdownString> {
  const isLacking = mention.kind === 'key' && mention.inBibliography === false;
  return paperCard(library, mention.paper, {
    ...(isLacking ? { note: vscode.l10n.t('not in your bibliography') } : {}),
    writing: writingFor(document, mention),
    facts: mention.facts,
  });
}

/** A key is a citation already, and may lack its entry; what else mentions a paper may be worth a citation. */
function writingFor(document: vscode.TextDocument, mention: Mention): CardWriting | undefined {
  const { kind, key, inBibliography } = mention;
  if (!citingLanguages.some(language => language === document.languageId)) {
    return undefined;
  }
  if (kind !== 'key') {
    return { kind: 'citation', behind: { uri: document.uri, at: mention.end } };
  }
  return key === undefined || inBibliography !== false
    ? undefined
    : { kind: 'entry', key, document: document.uri };
}
