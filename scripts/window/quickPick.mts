import type { Page } from 'playwright-core';
import { listRows } from './listRows.mts';
import { succeeds } from './succeeds.mts';

const attempts = 6;
const widget = '.quick-input-widget';
const input = `${widget} input[type=text]`;

/** Runs a command, see `runCommand`, and waits for the quick pick that it opens. */
export async function openQuickPick(page: Page, commandTitle: string): Promise<void> {
  await runCommand(page, commandTitle);
  await page.waitForFunction(isPickOpen, input);
}

/** Runs in the page. The palette is a quick pick too; what is typed there begins with `>`. */
function isPickOpen(selector: string): boolean {
  const found = document.querySelector<HTMLInputElement>(selector);
  return found?.checkVisibility() === true && !found.value.startsWith('>');
}

/**
 * Runs a command as a person does: F1, its full title (`Lectern: Find a Paper`), a click. A window which is still
 * loading may close the palette or not know the command yet, so the palette is opened a few times. Rejects when the
 * command is never listed.
 */
async function runCommand(page: Page, commandTitle: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await succeeds(chooseCommand(page, commandTitle))) {
      return;
    }
    await page.keyboard.press('Escape');
    await page.locator(widget).waitFor({ state: 'hidden' });
  }
  throw new Error(`The palette does not list "${commandTitle}".`);
}

async function chooseCommand(page: Page, commandTitle: string): Promise<void> {
  await page.keyboard.press('F1');
  await typeInPick(page, `>${commandTitle}`);
  const row = page.locator(`${widget} .quick-input-list`).getByText(commandTitle, { exact: true }).first();
  await row.click({ timeout: 3_000 });
  await page.mouse.move(0, 0);
}

/** Replaces what is typed into the open quick pick. */
export async function typeInPick(page: Page, text: string): Promise<void> {
  await page.locator(input).first().fill(text, { timeout: 3_000 });
}

/** The rows that the quick pick shows: label, description and detail, separated by ` | `. */
export function pickRows(page: Page): Promise<string[]> {
  return listRows(page.locator(`${widget} .quick-input-list`));
}
