import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';

const attempts = 200;

/** The frame of the paper's page that is seen, once it says this; a page lives in a frame within a frame. Rejects after 20 s. */
export async function paperFrame(page: Page, text: string): Promise<Frame> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    for (const frame of page.frames()) {
      if (await saysIt(frame, text)) {
        return frame;
      }
    }
    await sleep(100);
  }
  throw new Error(`No paper's page says "${text}".`);
}

async function saysIt(frame: Frame, text: string): Promise<boolean> {
  try {
    return (await frame.locator('main[data-state]', { hasText: text }).count()) > 0;
  } catch {
    // A frame may go while it is asked.
    return false;
  }
}
