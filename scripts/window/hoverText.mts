import type { Page } from 'playwright-core';
import { locateText } from './locateText.mts';
import { succeeds } from './succeeds.mts';

const attempts = 15;

/**
 * Rests the mouse on the first place in the editor that shows this text, and answers the text of the hover which opens,
 * its parts separated by line ends. An extension that is still waking up answers no hover, so the mouse leaves and
 * comes back a few times. Answers nothing when no hover opened in that time (24 s).
 */
export async function hoverText(page: Page, text: string): Promise<string | undefined> {
  const hover = page.locator('.monaco-hover:visible .hover-contents').filter({ hasNotText: /^Loading/ });
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { x, y } = await locateText(page, text);
    await page.mouse.move(0, 0);
    await page.mouse.move(x, y, { steps: 4 });
    if (await succeeds(hover.first().waitFor({ timeout: 1_600 }))) {
      return (await hover.allInnerTexts()).join('\n');
    }
  }
  return undefined;
}
