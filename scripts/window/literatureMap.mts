import type { Frame, Page } from 'playwright-core';
import { eventually } from './eventually.mts';
import { runCommand } from './quickPick.mts';

/** Opens the map by its command and answers its page once it shows papers. */
export async function openMap(page: Page): Promise<Frame> {
  await runCommand(page, 'Lectern: Literature Map');
  return mapFrame(page);
}

/** The page of the map in front, once it shows papers. Rejects when it never does. */
export async function mapFrame(page: Page): Promise<Frame> {
  for (let attempt = 0; attempt < 4; attempt++) {
    const frame = await eventually(
      () => findFrame(page),
      found => found !== undefined,
    );
    if (frame) {
      return frame;
    }
  }
  throw new Error('The map shows no papers.');
}

async function findFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const count = frame.locator('#count');
    if ((await count.count().catch(() => 0)) > 0 && /\d/.test(await count.innerText().catch(() => ''))) {
      return frame;
    }
  }
  return undefined;
}
