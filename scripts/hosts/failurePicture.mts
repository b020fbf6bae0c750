import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { patience } from './patience.mts';
import { repository } from './paths.mts';

/**
 * Writes what a window shows to `out/failures`, under a name made from words such as a test's title, and prints the path.
 * Never rejects: the failure that it illustrates is what matters.
 */
export async function takeFailurePicture(page: Page, words: string): Promise<void> {
  const name = words.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120);
  const path = join(repository, 'out/failures', `${name}.png`);
  try {
    await page.screenshot({ path, timeout: patience.stop });
    console.error(`What the window showed: ${path}`);
  } catch (error) {
    console.error(`The window has no picture: ${error instanceof Error ? error.message : String(error)}`);
  }
}
