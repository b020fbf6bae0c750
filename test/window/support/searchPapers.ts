import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { patience } from '../../../scripts/hosts/patience.mts';
import { eventually } from '../../../scripts/window/eventually.mts';
import { closeQuickPick, openQuickPick, pickRows, typeInPick } from '../../../scripts/window/quickPick.mts';

type RowTest = (rows: readonly string[]) => boolean;

/** Opens Search Papers with a query; the rows, once they are as wanted or have had their time. */
export async function openSearch(
  page: Page,
  query: string,
  isWanted: RowTest,
  limit: number = patience.step,
): Promise<string[]> {
  await openQuickPick(page, 'Lectern: Search Papers');
  await typeInPick(page, query);
  return eventually(() => pickRows(page), isWanted, limit);
}

/** The same, and closes the search. */
export async function searchRows(...given: Parameters<typeof openSearch>): Promise<string[]> {
  const rows = await openSearch(...given);
  await closeQuickPick(given[0]);
  return rows;
}

/** Asserts that the first paper which the search finds has this title. Asks again, since a library may be being read. */
export async function assertFound(page: Page, query: string, title: string): Promise<void> {
  const isFirst: RowTest = rows => rows[0]?.includes(title) === true;
  const rows = await eventually(() => searchRows(page, query, isFirst, 2_000), isFirst);
  assert.ok(isFirst(rows), `"${title}" is not the first of: ${rows.join('\n')}`);
}
