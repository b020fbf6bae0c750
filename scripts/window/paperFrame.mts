import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';

const attempts = 200;

/** The frame of a paper's page that is seen and says this; a page lives in a frame within a frame. Rejects after 20 s. */
export async function paperFrame(page: Page, text: string): Promise<Frame> {
  return frameThat(page, 'main[data-state]', text);
}

/** The same of the page that has this title; other pages may name the paper, too. */
export async function titledFrame(page: Page, title: string): Promise<Frame> {
  return frameThat(page, 'main[data-state] h1', title);
}

async function frameThat(page: Page, selector: string, text: string): Promise<Frame> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    for (const frame of page.frames()) {
      if (await saysIt(frame, selector, text)) {
        return frame;
      }
    }
    await sleep(100);
  }
  throw new Error(`No paper's page says "${text}".`);
}

async function saysIt(frame: Frame, selector: string, text: string): Promise<boolean> {
  try {
    return (await frame.locator(selector, { hasText: text }).count()) > 0;
  } catch {
    // A frame may go while it is asked.
    return false;
  }
}
