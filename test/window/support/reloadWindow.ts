import type { Page } from 'playwright-core';

/** A window in a browser stores what is open every five seconds, in ms: nothing can be stored while it goes. */
const untilStored = 8_000;

/** Reloads a window once it has stored what is open. */
export async function reloadWindow(page: Page): Promise<void> {
  await page.waitForTimeout(untilStored);
  await page.goto(withoutFile(page.url()), { waitUntil: 'domcontentloaded' });
}

/** VS Code opens nothing that was open when its address names a file. */
function withoutFile(address: string): string {
  const url = new URL(address);
  const payload = JSON.parse(url.searchParams.get('payload') ?? '[]') as [string, string][];
  url.searchParams.set('payload', JSON.stringify(payload.filter(([name]) => name !== 'openFile')));
  return url.href;
}
