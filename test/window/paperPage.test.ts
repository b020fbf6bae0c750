import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { hostNames } from '../../scripts/hosts/host.mts';
import { eventually } from '../../scripts/window/eventually.mts';
import { paperFrame, titledFrame } from '../../scripts/window/paperFrame.mts';
import { acceptRow, openQuickPick, typeInPick } from '../../scripts/window/quickPick.mts';
import { succeeds } from '../../scripts/window/succeeds.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';
import { reloadWindow } from './support/reloadWindow.ts';

const fly = 'Learning to Fly in Seconds';

const focused = (frame: Frame) =>
  frame.evaluate(() => document.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '');

/** A page that is loaded takes the focus late, and a pick that is open by then goes. */
async function hasFocus(frame: Frame): Promise<void> {
  assert.ok(await eventually(() => frame.evaluate(() => document.hasFocus())));
}

/** How long an attempt to choose a paper may take, in ms. */
const CHOOSING = 8_000;

for (const host of hostNames) {
  describe(`The paper's page in a window of the ${host} host`, () => {
    let window: TestWindow;

    const tabs = () => window.page.locator('.editor-group-container .tab').allInnerTexts();
    const assertTabs = async (count: number) => {
      const shown = await eventually(tabs, found => found.length === count);
      assert.equal(shown.length, count, shown.join(', '));
    };
    const openPaper = async (query: string, title: string) => {
      const { page } = window;
      const choose = async () => {
        await openQuickPick(page, 'Lectern: Search Papers');
        await typeInPick(page, query, CHOOSING);
        await acceptRow(page, title, CHOOSING);
        await page.locator('.tab.active', { hasText: title }).waitFor({ timeout: CHOOSING });
      };
      assert.ok(await eventually(() => succeeds(choose())), `${title} is not opened`);
      return titledFrame(window.page, title);
    };

    before(async () => {
      window = await openTestWindow({ host });
    });

    after(() => window.close());

    it('shows the paper, the sentence that counts and where the workspace mentions it', async () => {
      const frame = await openPaper('learning to fly in seconds', fly);
      await frame.getByRole('heading', { level: 1, name: fly }).waitFor();
      assert.equal(await frame.locator('#abstract mark').count(), 1);
      const places = await eventually(
        () => frame.locator('.places li').allInnerTexts(),
        found => found.length > 1,
      );
      assert.match(places[0] ?? '', /^cited\.md:5 Own entry/);
      assert.match(places[1] ?? '', /^cited\.md:6 Name/);
      assert.ok((await frame.locator('#related li').count()) > 3);
    });

    it('is walked through by Tab in the order in which it reads', async () => {
      const frame = await titledFrame(window.page, fly);
      await frame.locator('h1').click();
      const walked: string[] = [];
      for (let step = 0; step < 9; step++) {
        await window.page.keyboard.press('Tab');
        walked.push(await focused(frame));
      }
      const fields = await frame.locator('a, button').allInnerTexts();
      assert.deepEqual(walked, fields.slice(0, 9));
      assert.equal(walked[0], 'arXiv');
      assert.ok(walked.includes('Find Similar'));
    });

    it('copies a reference by keyboard', async () => {
      const frame = await titledFrame(window.page, fly);
      await frame.getByRole('button', { name: 'Copy Reference' }).focus();
      await window.page.keyboard.press('Enter');
      const status = await eventually(
        () => window.page.locator('.statusbar').innerText(),
        text => text.includes('Copied'),
      );
      assert.match(status, /Copied the reference of eschmann2023learning/);
    });

    it('opens a related paper in the same tab, and a place in the document', async () => {
      const frame = await titledFrame(window.page, fly);
      const related = frame.locator('#related [role=link]').first();
      const title = await related.innerText();
      await related.click();
      const next = await titledFrame(window.page, title);
      assert.equal(
        await eventually(
          () => next.evaluate(() => scrollY),
          top => top === 0,
        ),
        0,
      );
      await hasFocus(next);
      await assertTabs(1);
      const again = await openPaper('learning to fly in seconds', fly);
      await again.locator('.places [role=link]').nth(1).click();
      await window.page.locator('.statusbar', { hasText: 'Ln 6' }).waitFor();
    });

    it('knows of a mention that was written meanwhile', async () => {
      await window.page.keyboard.press('Control+End');
      await window.page.keyboard.type('\n\nAgain @eschmann2023learning.');
      await window.page.keyboard.press('Control+s');
      await window.page.locator('.tab', { hasText: fly }).click();
      const frame = await paperFrame(window.page, 'Again @eschmann2023learning');
      assert.match((await frame.locator('.places li').allInnerTexts()).join('\n'), /^cited\.md:\d+ Again/m);
    });

    it('stays as it is when it is kept open, also over a reload', async () => {
      await window.page.locator('.tab', { hasText: fly }).click();
      await hasFocus(await titledFrame(window.page, fly));
      await window.page.locator('.editor-actions [aria-label^="Keep This Paper Open"]').click();
      await window.page.locator('.editor-actions [aria-label^="Let the Next Paper"]').waitFor();
      await openPaper('nevis22', "NEVIS'22");
      await assertTabs(3);
      await reloadWindow(window.page);
      await titledFrame(window.page, "NEVIS'22");
      await window.page.locator('.tab', { hasText: fly }).click();
      const frame = await titledFrame(window.page, fly);
      await window.page.locator('.editor-actions [aria-label^="Let the Next Paper"]').waitFor();
      await hasFocus(frame);
      await openPaper('universal sentence encoder', 'Universal Sentence Encoder');
      await assertTabs(3);
    });
  });
}
