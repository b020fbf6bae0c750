import assert from 'node:assert/strict';
import axe, { type AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { openMap } from '../../scripts/window/literatureMap.mts';
import { titledFrame } from '../../scripts/window/paperFrame.mts';
import { openQuickPick, typeInPick } from '../../scripts/window/quickPick.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';

const fly = 'Learning to Fly in Seconds';

/** Kinds of themes, each with a theme of the kind, what the workbench wears in it, and a host that has the theme. */
const themes = [
  ['dark', 'Default Dark Modern', '.vs-dark', 'server'],
  ['light', 'Default Light Modern', '.vs', 'server'],
  ['dark high-contrast', 'Default High Contrast', '.hc-black', 'web'],
  ['light high-contrast', 'Default High Contrast Light', '.hc-light', 'web'],
] as const;

/** What axe-core finds wrong with the document of a frame, and how much it matters. */
async function violations(frame: Frame): Promise<readonly (readonly [impact: string, what: string])[]> {
  await frame.evaluate(axe.source);
  const found = await frame.evaluate<AxeResults>('axe.run(document)');
  return found.violations.map(({ id, impact, nodes }) => {
    const places = nodes.map(node => `${node.html}: ${node.failureSummary ?? ''}`);
    return [impact ?? '', [id, ...places].join('\n')];
  });
}

for (const [name, theme, worn, host] of themes) {
  describe(`In a ${name} theme axe-core finds`, () => {
    let window: TestWindow;

    before(async () => {
      const settings = { 'workbench.colorTheme': theme };
      window = await openTestWindow({ host, file: 'article.md', settings });
      await window.page.locator(`.monaco-workbench${worn} .monaco-editor .view-line`).first().waitFor();
    });

    after(() => window.close());

    it("nothing in a paper's page", async () => {
      await openQuickPick(window.page, 'Lectern: Search Papers');
      await typeInPick(window.page, 'learning to fly in seconds');
      const first = window.page.locator('.quick-input-list .monaco-list-row[data-index="0"]');
      await first.filter({ hasText: fly }).waitFor();
      await window.page.keyboard.press('Enter');
      const frame = await titledFrame(window.page, fly);
      await frame.locator('#workspace').waitFor();
      assert.deepEqual(await violations(frame), []);
    });

    it('nothing serious in the literature map, with its list and a card', async () => {
      const map = await openMap(window.page);
      await map.locator('#legend button').first().click();
      await map.locator('#count').click();
      await map.locator('#papers').press('ArrowDown');
      await map.locator('#card h2').waitFor();
      const serious = (await violations(map)).filter(([impact]) => ['serious', 'critical'].includes(impact));
      assert.deepEqual(serious, []);
    });
  });
}
