import type { Locator, Page } from 'playwright-core';
import { listRows } from './listRows.mts';

/** Shows the side bar behind this icon of the activity bar. */
export async function openSideBar(page: Page, title: string): Promise<void> {
  const icon = page
    .locator('.activitybar .action-item', { has: page.locator(`[aria-label^="${title}"]`) })
    .first();
  const isOpen = await icon.evaluate(item => item.classList.contains('checked'));
  if (!isOpen) {
    await icon.click();
  }
}

/** The texts of the rows that a view of the side bar shows; `view` is the title in its header. */
export function treeRows(page: Page, view: string): Promise<string[]> {
  return listRows(pane(page, view));
}

/** Clicks the row at this place in a view of the side bar, as it stands then; the first is 0. */
export async function clickTreeRow(page: Page, view: string, row: number): Promise<void> {
  await pane(page, view).locator('.monaco-list-row').nth(row).click();
}

function pane(page: Page, view: string): Locator {
  return page.locator('.pane', { has: page.locator('.pane-header', { hasText: view }) });
}
