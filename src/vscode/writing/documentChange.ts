import * as vscode from 'vscode';
import { citedKey, type DocumentQuestions, type WritingQuestions, type TextEdit } from '../../core';
import { mentionSettings } from '../extension/settings';
import { type CompletedCitation, completedEdits, isJustCompleted } from './completedKey';
import type { WritingPlace } from './writingPlace';

/**
 * What is done in a document beside adding entries: papers are cited at its cursor or at an offset, one of its keys is replaced, a key that
 * was completed is put right, or nothing.
 */
export type Citing =
  | { readonly kind: 'citation'; readonly at?: number }
  | { readonly kind: 'entries' }
  | { readonly kind: 'key'; readonly key: string }
  | CompletedCitation;

/** Why nothing is cited at a place; the message is for the reader. */
export class NoPlaceError extends Error {}

/** What changes in a document. */
export interface DocumentChange {
  /** Not overlapping; of two at one place the first stands before the second. */
  readonly edits: readonly TextEdit[];
  /** Where the cursor is afterwards, when it moves. */
  readonly cursor?: number;
}

export interface DocumentChangeOptions {
  readonly citing: Citing;
  /** The keys of the papers. */
  readonly keys: readonly string[];
  /** The bibliography that the document has to name from now on. */
  readonly declared: string | undefined;
}

/** The change that cites papers in a document as it is now. */
export async function documentChange(
  document: vscode.TextDocument,
  { citing, keys, declared }: DocumentChangeOptions,
  {
    library,
    place,
  }: { readonly library: DocumentQuestions & WritingQuestions; readonly place: WritingPlace },
): Promise<DocumentChange> {
  const declaration =
    declared === undefined
      ? undefined
      : await library.declareBibliography(document.getText(), document.languageId, declared);
  const edits = await citingEdits(document, citing, keys, { library, place });
  const [citation] = isAtCursor(citing) ? edits : [];
  if (citation === undefined) {
    return { edits: inOrder(edits, declaration) };
  }
  const shift = declaration && declaration.start <= citation.start ? declaration.text.length : 0;
  return { edits: inOrder(edits, declaration), cursor: citation.start + citation.text.length + shift };
}

function isAtCursor(citing: Citing): boolean {
  return citing.kind === 'citation' || (citing.kind === 'completed' && isJustCompleted(citing));
}

async function citingEdits(
  document: vscode.TextDocument,
  citing: Citing,
  keys: readonly string[],
  {
    library,
    place,
  }: { readonly library: DocumentQuestions & WritingQuestions; readonly place: WritingPlace },
): Promise<readonly TextEdit[]> {
  const [text, { languageId }] = [document.getText(), document];
  switch (citing.kind) {
    case 'entries':
      return [];
    case 'key':
      return keyEdits(document, citing.key, keys[0] ?? citing.key, library);
    case 'completed':
      return completedEdits(citing, keys[0] ?? citing.key);
    case 'citation': {
      const at = citing.at ?? place.offsetIn(document);
      const settings = mentionSettings(document);
      const edit =
        languageId === 'bibtex'
          ? undefined
          : await library.insertCitation(text, at, keys, languageId, settings);
      if (edit === 'nowhere') {
        throw new NoPlaceError(vscode.l10n.t('No citation can stand at the cursor.'));
      }
      return edit ? [edit] : [];
    }
  }
}

/** Replaces a key wherever the document cites it. */
async function keyEdits(
  document: vscode.TextDocument,
  key: string,
  replacement: string,
  library: DocumentQuestions & WritingQuestions,
): Promise<TextEdit[]> {
  const [text, { languageId }] = [document.getText(), document];
  const citations = await library.citations({ text, languageId, ...mentionSettings(document) });
  return key === replacement
    ? []
    : (citations ?? [])
        .filter(citation => citation.key === key)
        .map(({ start, end }) => ({ start, end, text: citedKey(replacement, text, start, languageId) }));
}

/** At one place the line that names the bibliography goes before the citation only at the beginning of the document. */
function inOrder(citing: readonly TextEdit[], declaration: TextEdit | undefined): TextEdit[] {
  const edits = declaration?.start === 0 ? [declaration, ...citing] : [...citing, declaration];
  return edits.filter(edit => edit !== undefined);
}
