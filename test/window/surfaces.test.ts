import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { hostNames } from '../../scripts/hosts/host.mts';
import { eventually } from '../../scripts/window/eventually.mts';
import { hoverText } from '../../scripts/window/hoverText.mts';
import { closeQuickPick, openQuickPick, pickRows, typeInPick } from '../../scripts/window/quickPick.mts';
import { clickTreeRow, openSideBar, treeRows } from '../../scripts/window/tree.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';

/** What the tabs of the open editors show, from left to right. */
const tabs = (page: Page) => page.locator('.editor-group-container .tab').allInnerTexts();

for (const host of hostNames) {
  describe(`A window of the ${host} host`, () => {
    let window: TestWindow;

    before(async () => {
      window = await openTestWindow({ host, file: 'article.md' });
    });

    after(() => window.close());

    const rowsFor = async (query: string, isSettled: (rows: readonly string[]) => boolean) => {
      await typeInPick(window.page, query);
      return eventually(() => pickRows(window.page), isSettled);
    };

    it('shows a card over a title and over a citation key', async () => {
      const shows = (card: RegExp) => (shown: string) => card.test(shown);
      const byline = /He, Zhou, Ma and 2 more · ICLR 2022/;
      assert.match(await hoverText(window.page, 'Unified View', shows(byline)), byline);
      const title = /Towards a Unified View/;
      assert.match(await hoverText(window.page, 'he2021towards', shows(title)), title);
    });

    it('finds a paper as its words are typed, and says why', async () => {
      await openQuickPick(window.page, 'Lectern: Search Papers');
      const rows = await rowsFor(
        'tactile sensor simul',
        found => found[0]?.startsWith('TacSL') === true && found[0].includes('tactile'),
      );
      assert.match(
        rows[0] ?? '',
        /^TacSL: A Library .* Akinola, Xu, Carius and 2 more · IEEE T-RO 2025 .*tactile/,
      );
    });

    it('says so when nothing matches, and closes without a trace', async () => {
      const rows = await rowsFor('zzqqxx', found => found[0]?.startsWith('No paper') === true);
      assert.match(rows[0] ?? '', /^No paper matches “zzqqxx”/);
      assert.equal(rows.length, 1, rows.join('\n'));
      await closeQuickPick(window.page);
      const shown = await tabs(window.page);
      assert.equal(shown.length, 1, shown.join('\n'));
    });

    it('opens the paper of the active row on Enter', async () => {
      await openQuickPick(window.page, 'Lectern: Search Papers');
      const rows = await rowsFor(
        'learning to fly in seconds',
        found => found[0]?.startsWith('Learning to Fly') ?? false,
      );
      assert.match(rows[0] ?? '', /^Learning to Fly in Seconds/);
      await window.page.keyboard.press('Enter');
      const shown = await eventually(
        () => tabs(window.page),
        found => found.length === 2 && found.join('\n').includes('Learning to Fly in Seconds'),
      );
      assert.equal(shown.length, 2, shown.join('\n'));
      assert.match(shown.join('\n'), /Learning to Fly in Seconds/);
    });

    it('shows areas, topics and papers with their counts', async () => {
      await openSideBar(window.page, 'Lectern');
      const areas = await eventually(
        () => treeRows(window.page, 'Topics'),
        found => found.length > 9,
      );
      assert.equal(areas.length, 10, areas.join('\n'));
      assert.match(areas[0] ?? '', /^Transfer learning \| \d+$/);
      await clickTreeRow(window.page, 'Topics', 0);
      const topics = await eventually(
        () => treeRows(window.page, 'Topics'),
        found => found.length > 10,
      );
      assert.match(topics[1] ?? '', /^Parameter-efficient tuning \| \d+$/);
    });
  });
}
