import type { Page } from 'playwright-core';
import { patience } from '../hosts/patience.mts';
import { eventually } from './eventually.mts';
import { listRows } from './listRows.mts';
import { succeeds } from './succeeds.mts';

/** How long each attempt to run a command waits for a row of the palette, in ms. */
const attempts = [4_000, 6_000, 10_000, 15_000, 20_000, 30_000];
const widget = '.quick-input-widget';
const input = `${widget} input[type=text]`;

/**
 * Runs a command, see `runCommand`, and waits for the quick pick that it opens. The pick must have a title. What takes the
 * focus late, such as a page that is being loaded, closes the pick, so it is opened a second time. Rejects when it does not stay.
 */
export async function openQuickPick(page: Page, commandTitle: string): Promise<void> {
  const selectors = { input, title: `${widget} .quick-input-title` };
  for (const timeout of [patience.step / 2, patience.step]) {
    await runCommand(page, commandTitle);
    if (await succeeds(page.waitForFunction(isPickOpen, selectors, { timeout }))) {
      return;
    }
  }
  throw new Error(`"${commandTitle}" opens no quick pick.`);
}

/** Runs in the page. The palette is a quick pick too, but one without a title. */
function isPickOpen(selectors: { readonly input: string; readonly title: string }): boolean {
  const found = document.querySelector<HTMLInputElement>(selectors.input);
  const title = document.querySelector(selectors.title);
  return (
    found !== null &&
    found === document.activeElement &&
    title?.checkVisibility() === true &&
    title.textContent !== ''
  );
}

/** Runs in the page. */
function isPaletteOpen(selector: string): boolean {
  const found = document.querySelector<HTMLInputElement>(selector);
  return found !== null && found === document.activeElement && found.value.startsWith('>');
}

/** Runs in the page. */
function isTyped(typed: { readonly input: string; readonly text: string }): boolean {
  const found = document.querySelector<HTMLInputElement>(typed.input);
  return found !== null && found === document.activeElement && found.value === typed.text;
}

/**
 * Runs a command as a person does: F1, its full title (`Lectern: Search Papers`), a click. A window which is still
 * loading may close the palette or not know the command yet, so the palette is opened a few times. Rejects when the
 * command is never listed.
 */
export async function runCommand(page: Page, commandTitle: string): Promise<void> {
  for (const limit of attempts) {
    if (await succeeds(chooseCommand(page, commandTitle, limit))) {
      return;
    }
    await closeQuickPick(page);
  }
  throw new Error(`The palette does not list "${commandTitle}".`);
}

async function chooseCommand(page: Page, commandTitle: string, timeout: number): Promise<void> {
  await page.keyboard.press('F1');
  await page.waitForFunction(isPaletteOpen, input, { timeout });
  await page.locator(input).first().fill(`>${commandTitle}`, { timeout });
  const row = page.locator(`${widget} .quick-input-list`).getByText(commandTitle, { exact: true }).first();
  await row.click({ timeout });
  await page.mouse.move(0, 0);
}

/** Runs a command by keyboard alone, in a window that has loaded: F1, its full title, the arrow down to it, Enter. */
export async function enterCommand(page: Page, commandTitle: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.waitForFunction(isPaletteOpen, input);
  await enterText(page, `>${commandTitle}`);
  const rows = page.locator(`${widget} .quick-input-list .monaco-list-row`);
  await rows.getByText(commandTitle, { exact: true }).first().waitFor();
  const wanted = page.locator(`${widget} .monaco-list-row.focused`).getByText(commandTitle, { exact: true });
  for (let row = 0; row < (await rows.count()) && !(await wanted.first().isVisible()); row++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Presses Escape until no quick pick is open. */
export async function closeQuickPick(page: Page): Promise<void> {
  await eventually(
    async () => {
      await page.keyboard.press('Escape');
      return succeeds(page.locator(widget).waitFor({ state: 'hidden', timeout: 2_000 }));
    },
    isClosed => isClosed,
  );
}

/** Replaces what is typed into the open quick pick, which has the focus afterwards. Rejects when none is open within a limit in ms. */
export async function typeInPick(page: Page, text: string, limit: number = patience.step): Promise<void> {
  await page.locator(input).first().fill(text, { timeout: limit });
  await page.waitForFunction(isTyped, { input, text }, { timeout: limit });
}

/**
 * The same by keyboard alone: waits for the focus, and types again what did not arrive, since VS Code may write a proposal
 * of its own into the input meanwhile. Rejects when the text never stands there.
 */
export async function enterText(page: Page, text: string): Promise<void> {
  const type = async () => {
    await page.locator(`${input}:focus`).waitFor();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
    return page.evaluate(isTyped, { input, text });
  };
  if (!(await eventually(type))) {
    throw new Error(`"${text}" cannot be typed.`);
  }
}

/** Presses Enter on the row in front, once it is one with this text. Rejects when it does not come within a limit in ms. */
export async function acceptRow(page: Page, text: string, limit: number = patience.step): Promise<void> {
  const front = page.locator(`${widget} .monaco-list-row.focused`, { hasText: text });
  await front.waitFor({ timeout: limit });
  await page.locator(`${input}:focus`).waitFor({ timeout: limit });
  await page.keyboard.press('Enter');
}

/** The rows that the quick pick shows: label, description and detail, separated by ` | `. */
export function pickRows(page: Page): Promise<string[]> {
  return listRows(page.locator(`${widget} .quick-input-list`));
}
