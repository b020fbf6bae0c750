import type { Page } from 'playwright-core';
import { runCommand } from '../../../scripts/window/quickPick.mts';

/** Reloads a window by its own command, which stores first what is open; the browser's reload may come before that. */
export async function reloadWindow(page: Page): Promise<void> {
  await page.evaluate(address => history.replaceState(null, '', address), withoutFile(page.url()));
  const reloaded = page.waitForEvent('domcontentloaded');
  await runCommand(page, 'Developer: Reload Window');
  await reloaded;
}

/** VS Code opens nothing that was open when its address names a file. */
function withoutFile(address: string): string {
  const url = new URL(address);
  const payload = JSON.parse(url.searchParams.get('payload') ?? '[]') as [string, string][];
  url.searchParams.set('payload', JSON.stringify(payload.filter(([name]) => name !== 'openFile')));
  return url.href;
}
