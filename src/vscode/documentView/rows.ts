import type * as vscode from 'vscode';
import {
  documentPapers,
  type SearchQuestions,
  type DocumentQuestions,
  type LostKey,
  type MentionedPaper,
  type TextRange,
} from '../../core';
import type { DocumentMentions } from '../documents/documentMentions';
import { mentionSettings } from '../extension/settings';

/** A paper that the document mentions. */
export interface MentionedRow extends MentionedPaper {
  /** Otherwise it is known from the document's bibliography only. */
  readonly isInLibrary: boolean;
}

/** What the view shows of a document, in its order, by the ids of the rows. */
export interface DocumentRows {
  readonly papers: ReadonlyMap<string, MentionedRow>;
  readonly keys: ReadonlyMap<string, LostKey>;
}

export const noRows: DocumentRows = { papers: new Map(), keys: new Map() };

/** The rows of a document as it is now. A document that is too long for mentions has none. */
export async function readRows(
  document: vscode.TextDocument,
  mentions: DocumentMentions,
  library: SearchQuestions & DocumentQuestions,
): Promise<DocumentRows> {
  const found = await mentions.of(document);
  const { citeCommands } = mentionSettings(document);
  const text = document.getText();
  const citations = await library.citations({ text, languageId: document.languageId, citeCommands });
  const { papers, lostKeys } = documentPapers(found, citations ?? []);
  const inLibrary = await library.findAll(papers.map(({ paper }) => paper.id));
  const ids = new Set(inLibrary.map(({ id }) => id));
  return {
    papers: new Map(
      papers.map(({ paper, places }) => [paper.id, { paper, places, isInLibrary: ids.has(paper.id) }]),
    ),
    keys: new Map(lostKeys.map(lost => [`\n${lost.key}`, lost])),
  };
}

/** Where the document mentions the paper or the key of a row, in order. */
export function placesOf(row: string, { papers, keys }: DocumentRows): readonly TextRange[] {
  return (papers.get(row) ?? keys.get(row))?.places ?? [];
}
