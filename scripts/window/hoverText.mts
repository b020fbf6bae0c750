import type { Page } from 'playwright-core';
import { eventually } from './eventually.mts';
import { locateText } from './locateText.mts';

/** How long each visit of the mouse waits for its hover, in ms. */
const visits = [2_000, 2_000, 3_000, 4_000, 6_000, 8_000, 12_000, 20_000, 30_000];

const isSomething = (shown: string) => shown !== '';

/**
 * Rests the mouse on the first place in the editor that shows this text until a hover shows what is expected, by default
 * anything, and answers its text, the parts separated by line ends. An extension that is still waking up
 * answers no hover, so the mouse leaves and comes back, and stays longer each time. After some ninety seconds the answer is what was
 * shown last, for the caller's assertion; empty when there was no hover.
 */
export async function hoverText(page: Page, text: string, isExpected = isSomething): Promise<string> {
  let shown = '';
  for (const limit of visits) {
    await leaveEditor(page);
    const { x, y } = await locateText(page, text);
    await page.mouse.move(x, y, { steps: 4 });
    shown = await eventually(() => shownHover(page), isExpected, limit);
    if (isExpected(shown)) {
      break;
    }
  }
  return shown;
}

/** Moves the mouse out of the editor until no hover is left: the one of another place might pass for the next. */
async function leaveEditor(page: Page): Promise<void> {
  let step = 0;
  await eventually(
    async () => {
      await page.mouse.move(step++ % 2, 0);
      return shownHover(page);
    },
    shown => !isSomething(shown),
    5_000,
  );
}

async function shownHover(page: Page): Promise<string> {
  const parts = await page.locator('.monaco-editor .monaco-hover:visible .hover-contents').allInnerTexts();
  return parts.filter(part => !part.startsWith('Loading')).join('\n');
}
