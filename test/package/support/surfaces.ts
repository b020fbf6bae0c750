import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually } from '../../../scripts/window/eventually.mts';
import { hoverText } from '../../../scripts/window/hoverText.mts';
import { openQuickPick, typeInPick } from '../../../scripts/window/quickPick.mts';
import { statusMessages, watchStatusBar } from '../../../scripts/window/statusBar.mts';
import { openSideBar, treeRows } from '../../../scripts/window/tree.mts';

/** Asserts that the Topics view shows the areas of the bundled papers. */
export async function assertTopics(page: Page): Promise<void> {
  await openSideBar(page, 'Lectern');
  const isArea = (row: string) => /^Transfer learning \| \d+$/.test(row);
  const rows = await eventually(
    () => treeRows(page, 'Topics'),
    found => found.some(isArea),
  );
  assert.ok(rows.some(isArea), rows.join('\n'));
}

/** Asserts that the card over this text of the document says so. */
export async function assertCard(page: Page, text: string, card: RegExp): Promise<void> {
  assert.match(await hoverText(page, text, shown => card.test(shown)), card);
}

/** Cites the Universal Sentence Encoder at the end of the document, and asserts that its key and its entry are written. */
export async function assertCites(page: Page, bibliography: string): Promise<void> {
  await watchStatusBar(page);
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+End');
  await openQuickPick(page, 'Lectern: Insert Citation');
  await typeInPick(page, 'sentence embeddings encoder');
  const row = page.locator('.quick-input-list .monaco-list-row.focused');
  await row.filter({ hasText: 'Universal Sentence Encoder' }).waitFor();
  await page.keyboard.press('Enter');
  const lines = page.locator('.monaco-editor .view-lines').first();
  const question = page.locator('.quick-input-title', { hasText: 'Which Bibliography' });
  const isWritten = async () => {
    // Of a document with several bibliographies it is asked; the first is the active answer.
    if (await question.isVisible()) {
      await page.keyboard.press('Enter');
    }
    return (await lines.innerText()).includes('@cer2018universal');
  };
  assert.ok(await eventually(isWritten));
  const said = await eventually(
    () => statusMessages(page),
    found => found.some(message => message.includes('added the entry')),
  );
  assert.ok(said.join('\n').includes(`added the entry to ${bibliography}`), said.join('\n'));
}
