import assert from 'node:assert/strict';
import { hostNames } from '../../scripts/hosts/host.mts';
import { eventually } from '../../scripts/window/eventually.mts';
import { hoverText } from '../../scripts/window/hoverText.mts';
import { openQuickPick, pickRows, typeInPick } from '../../scripts/window/quickPick.mts';
import { openSideBar, treeRows } from '../../scripts/window/tree.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';

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
      assert.match(
        (await hoverText(window.page, 'Unified View')) ?? '',
        /He, Zhou, Ma and 2 more · ICLR 2022/,
      );
      assert.match((await hoverText(window.page, 'he2021towards')) ?? '', /Towards a Unified View/);
    });

    it('finds a paper as its words are typed, and says why', async () => {
      await openQuickPick(window.page, 'Lectern: Search Papers');
      const rows = await rowsFor('tactile sensor simul', found => found.some(row => row.startsWith('TacSL')));
      assert.match(
        rows[0] ?? '',
        /^TacSL: A Library .* Akinola, Xu, Carius and 2 more · IEEE T-RO 2025 .*tactile/,
      );
    });

    it('says so when nothing matches, and closes without a trace', async () => {
      const rows = await rowsFor('zzqqxx', found => found.length === 1);
      assert.match(rows[0] ?? '', /^No paper matches "zzqqxx"/);
      await window.page.keyboard.press('Escape');
      await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      assert.equal(await window.page.locator('.editor-group-container .tab').count(), 1);
    });

    it('opens the paper of the active row on Enter', async () => {
      await openQuickPick(window.page, 'Lectern: Search Papers');
      await rowsFor('learning to fly in seconds', found => found[0]?.startsWith('Learning to Fly') ?? false);
      await window.page.keyboard.press('Enter');
      await window.page.locator('.tab', { hasText: 'Learning to Fly in Seconds' }).waitFor();
    });

    it('shows areas, topics and papers with their counts', async () => {
      await openSideBar(window.page, 'Lectern');
      const areas = await eventually(
        () => treeRows(window.page, 'Topics'),
        found => found.length > 9,
      );
      assert.equal(areas.length, 10);
      assert.match(areas[0] ?? '', /^Transfer learning \| \d+$/);
      await window.page.locator('.pane .monaco-list-row').first().click();
      const topics = await eventually(
        () => treeRows(window.page, 'Topics'),
        found => found.length > 10,
      );
      assert.match(topics[1] ?? '', /^Parameter-efficient tuning \| \d+$/);
    });
  });
}
