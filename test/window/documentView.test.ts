import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { hostNames } from '../../scripts/hosts/host.mts';
import { eventually } from '../../scripts/window/eventually.mts';
import { succeeds } from '../../scripts/window/succeeds.mts';
import { openSideBar, treeRows } from '../../scripts/window/tree.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';

const view = 'In This Document';
const unified = 'Towards a Unified View';

const pane = (page: Page) => page.locator('.pane', { has: page.locator('.pane-header', { hasText: view }) });
const row = (page: Page, text: string) => pane(page).locator('.monaco-list-row', { hasText: text }).first();
const rowsOf = (page: Page, isSettled: (rows: readonly string[]) => boolean) =>
  eventually(() => treeRows(page, view), isSettled);
const statusSays = (page: Page, pattern: RegExp) =>
  eventually(
    () => page.locator('.statusbar').innerText(),
    text => pattern.test(text),
  );

for (const host of hostNames) {
  describe(`In This Document in a window of the ${host} host`, () => {
    let window: TestWindow;

    before(async () => {
      window = await openTestWindow({ host, file: 'cited.md' });
      await window.page.locator('.monaco-editor .view-line').first().waitFor();
      await openSideBar(window.page, 'Lectern');
    });

    after(() => window.close());

    it('lists the papers in order of their first mention, and the keys without an entry', async () => {
      await row(window.page, 'nobody2020nothing').waitFor();
      const rows = await rowsOf(window.page, found => found.length > 6);
      assert.match(rows[0] ?? '', /^An Odd Paper/);
      assert.match(rows[1] ?? '', /^Towards a Unified View/);
      assert.deepEqual(rows.slice(-2), ['Keys without an entry | 1', 'nobody2020nothing']);
      assert.match(await pane(window.page).locator('.pane-header').innerText(), /5 papers in cited\.md/);
    });

    it('says how often each is mentioned, to the eye and to a screen reader', async () => {
      const paper = row(window.page, 'Learning to Fly');
      assert.match(await paper.innerText(), /\b2\b/);
      assert.match((await paper.getAttribute('aria-label')) ?? '', /Eschmann.*, 2 mentions/);
    });

    it('goes to the first mention on a click and to the second on the next', async () => {
      await row(window.page, 'Learning to Fly').click();
      assert.match(await statusSays(window.page, /Ln 5, .*\(20 selected\)/), /Ln 5, Col \d+ \(20 selected\)/);
      await row(window.page, 'Learning to Fly').click();
      assert.match(await statusSays(window.page, /Ln 6/), /Ln 6, Col \d+ \(25 selected\)/);
    });

    it('goes round with the keyboard, which stays in the view', async () => {
      await window.page.keyboard.press('Enter');
      assert.match(await statusSays(window.page, /Ln 5/), /Ln 5, Col \d+ \(20 selected\)/);
      await window.page.keyboard.press('ArrowUp');
      await window.page.keyboard.press('Enter');
      assert.match(await statusSays(window.page, /\(7 selected\)/), /Ln 5, Col \d+ \(7 selected\)/);
    });

    it('follows what is typed', async () => {
      await window.page.locator('.monaco-editor .view-line').last().click();
      await window.page.keyboard.press('Control+End');
      await window.page.keyboard.type('\n\nSee @lost1999 and @guo2020parameter.');
      const rows = await rowsOf(window.page, found => found.length > 8 && found.at(-1) === 'lost1999');
      assert.deepEqual(rows.slice(-3), ['Keys without an entry | 2', 'nobody2020nothing', 'lost1999']);
      assert.match(rows.at(-4) ?? '', /^Parameter-Efficient Transfer Learning with Diff/);
    });

    it('is up to date when it is shown again after it was hidden', async () => {
      await openSideBar(window.page, 'Explorer');
      await window.page.locator('.monaco-editor .view-line').last().click();
      await window.page.keyboard.press('Control+End');
      await window.page.keyboard.type(' @lost2000');
      await openSideBar(window.page, 'Lectern');
      const rows = await rowsOf(window.page, found => found.includes('lost2000'));
      assert.equal(rows.at(-1), 'lost2000');
    });

    it('opens the page of a paper from its row and keeps the list', async () => {
      await row(window.page, unified).hover();
      await row(window.page, unified).locator('.action-label').first().click();
      await window.page.locator('.tab', { hasText: unified }).waitFor();
      assert.ok(
        (await rowsOf(window.page, found => found.length > 9)).some(text => text.startsWith(unified)),
      );
    });

    it('offers what can be done with a paper in its menu', async () => {
      const menu = window.page.locator('.monaco-menu .action-label');
      // A list that is drawn anew takes the menu with it.
      const openMenu = async () => {
        await window.page.keyboard.press('Escape');
        await row(window.page, unified).click({ button: 'right' });
        return succeeds(menu.first().waitFor({ timeout: 5_000 }));
      };
      assert.ok(await eventually(openMenu));
      const labels = (await menu.allInnerTexts()).filter(label => label !== '');
      assert.deepEqual(labels, [
        'Open Paper',
        'Go to Next Mention',
        'Find Similar Papers',
        'Reveal in Topics',
        'Copy Citation Key',
        'Copy BibTeX',
        'Copy Reference',
        'Copy Reference As…',
        'Export as BibTeX…',
      ]);
      await window.page.keyboard.press('Escape');
      await menu.first().waitFor({ state: 'hidden' });
      // What the pointer stands on shows its tooltip over the rows below.
      await window.page.locator('.statusbar').hover();
    });

    it('says what to do when no document is open', async () => {
      await row(window.page, 'nobody2020nothing').click();
      await window.page.locator('.tab', { hasText: 'cited.md' }).click({ button: 'middle' });
      await pane(window.page).getByText('Open a Markdown or LaTeX document').waitFor();
    });
  });
}
