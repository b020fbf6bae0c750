import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../hosts/paths.mts';

/** Writes a picture of the window to `out/windows/<name>.png`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(repository, 'out/windows', `${name}.png`) });
}
