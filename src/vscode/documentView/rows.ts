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
import { textsAround } from '../documents/notebookCells';
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

/** A text that the view reads, and the offset at which it would begin if all of them stood one behind the other. */
export interface TextPart {
  readonly document: vscode.TextDocument;
  readonly from: number;
}

/** What is read for a document: itself, or the cells of text of its notebook. */
export function textParts(document: vscode.TextDocument): readonly TextPart[] {
  let from = 0;
  return textsAround(document).map(part => {
    const placed = { document: part, from };
    from += part.getText().length + 1;
    return placed;
  });
}

/** The text that a place in all of them is in. */
export function partAt(parts: readonly TextPart[], { start }: TextRange): vscode.TextDocument | undefined {
  return parts.filter(({ from }) => from <= start).at(-1)?.document;
}

/** The rows of some texts as they are now, with places in all of them. A text that is too long for mentions has none. */
export async function readRows(
  parts: readonly TextPart[],
  mentions: DocumentMentions,
  library: SearchQuestions & DocumentQuestions,
): Promise<DocumentRows> {
  const read = async ({ document, from }: TextPart) => {
    const { citeCommands } = mentionSettings(document);
    const question = { text: document.getText(), languageId: document.languageId, citeCommands };
    const [found, cited] = [await mentions.of(document), await library.citations(question)];
    const placed = <T extends TextRange>(range: T): T => ({
      ...range,
      start: from + range.start,
      end: from + range.end,
    });
    return { found: found.map(placed), cited: (cited ?? []).map(placed) };
  };
  const texts = await Promise.all(parts.map(read));
  const { papers, lostKeys } = documentPapers(
    texts.flatMap(({ found }) => found),
    texts.flatMap(({ cited }) => cited),
  );
  const inLibrary = await library.findAll(papers.map(({ paper }) => paper.id));
  const ids = new Set(inLibrary.map(({ id }) => id));
  return {
    papers: new Map(
      papers.map(({ paper, places }) => [paper.id, { paper, places, isInLibrary: ids.has(paper.id) }]),
    ),
    keys: new Map(lostKeys.map(lost => [`\n${lost.key}`, lost])),
  };
}

/** Where the texts mention the paper or the key of a row, in order. */
export function placesOf(row: string, { papers, keys }: DocumentRows): readonly TextRange[] {
  return (papers.get(row) ?? keys.get(row))?.places ?? [];
}
