import type { Page } from 'playwright-core';

/** Where the page keeps what its status bar has said. */
const record = 'lecternStatusBar';

/** From now on, notes every message of the status bar, for it may show one and take it away between two looks. */
export async function watchStatusBar(page: Page): Promise<void> {
  await page.evaluate(noteMessages, record);
}

/** All that the status bar has said since `watchStatusBar`, oldest first. */
export function statusMessages(page: Page): Promise<string[]> {
  return page.evaluate(name => Reflect.get(globalThis, name) as string[], record);
}

/** Runs in the page, where functions that have a name lack what tsx adds for it. */
function noteMessages(name: string): void {
  const bar = document.querySelector('.statusbar')!;
  const messages: string[] = [];
  Reflect.set(globalThis, name, messages);
  new MutationObserver(() => {
    const text = bar.textContent;
    if (text !== messages.at(-1)) {
      messages.push(text);
    }
  }).observe(bar, { childList: true, characterData: true, subtree: true });
}
