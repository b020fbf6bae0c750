import * as vscode from 'vscode';
import type { Paper } from '../../core';
import { hintRows, paperRow, type Row, section } from './rows';
import type { SearchSessionDeps } from './searchSessionDeps';

/** The most papers of the document and of those opened last that are listed. */
const MOST_OF_A_KIND = 6;

/** What an empty query shows: papers of the document, papers opened last, and what a query can say. */
export async function suggestedRows({
  library,
  recents,
  mentions,
  followed,
}: Omit<SearchSessionDeps, 'log'>): Promise<Row[]> {
  const document = followed.atHand;
  const found = document ? await mentions.of(document) : [];
  const ids = new Set(found.map(({ paper }) => paper.id));
  const [mentioned, recent] = await Promise.all([library.findAll([...ids]), library.findAll(recents.ids())]);
  const asRows = (papers: readonly Paper[]) =>
    papers.slice(0, MOST_OF_A_KIND).map(paper => paperRow(paper, ''));
  return [
    ...section(vscode.l10n.t('in this document'), asRows(mentioned)),
    ...section(vscode.l10n.t('recently opened'), asRows(recent)),
    ...section(vscode.l10n.t('narrow a search'), hintRows()),
  ];
}
