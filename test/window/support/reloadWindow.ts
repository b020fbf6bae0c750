import type { Page } from 'playwright-core';

/** A window in a browser stores what is open every five seconds, in ms: nothing can be stored while it goes. */
const untilStored = 8_000;

/** Reloads a window once it has stored what is open. */
export async function reloadWindow(page: Page): Promise<void> {
  await page.waitForTimeout(untilStored);
  await page.reload();
}
