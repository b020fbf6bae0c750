import type * as vscode from 'vscode';
import type { DocumentQuestions, KnownMention, LibraryNews } from '../../core';
import type { Bibliographies } from '../bibliographies/bibliographies';
import type { CitingDocument } from '../bibliographies/citingDocument';
import { mentionSettings } from '../extension/settings';

/** What a document's mentions are read with. */
export interface MentionSources {
  readonly library: DocumentQuestions & LibraryNews;
  readonly bibliographies: Bibliographies;
}

/** The mentions of a document, in order of their places, and whether it has a bibliography that they may depend on. */
export interface ReadMentions {
  readonly mentions: readonly KnownMention[];
  readonly hasBibliography: boolean;
}

/**
 * Finds the mentions in a document as it is now; that at the offset which somebody points at comes with what its card says.
 * `undefined` when cancelled.
 */
export async function readMentions(
  document: CitingDocument,
  { library, bibliographies }: MentionSources,
  token?: vscode.CancellationToken,
  pointedAt?: number,
): Promise<ReadMentions | undefined> {
  const question = {
    text: document.getText(),
    languageId: document.languageId,
    ...mentionSettings(document),
  };
  const bibliography = await bibliographies.of(document);
  const isPartial = await bibliographies.isReading(document);
  const mentions = await library.mentions({ ...question, bibliography, isPartial, pointedAt }, token);
  return mentions && { mentions, hasBibliography: bibliography.length > 0 };
}
