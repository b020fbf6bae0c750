import assert from 'node:assert/strict';
import axe, { type AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { mapFrame, openMap } from '../../scripts/window/literatureMap.mts';
import { titledFrame } from '../../scripts/window/paperFrame.mts';
import { acceptRow, openQuickPick, runCommand, typeInPick } from '../../scripts/window/quickPick.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';

const fly = 'Learning to Fly in Seconds';

/** Dark themes, each in a host that has it, and what the workbench wears in it and in the light one that belongs to it. */
const themes = [
  ['themes', 'Default Dark Modern', '.vs-dark', '.vs', 'server'],
  ['high-contrast themes', 'Default High Contrast', '.hc-black', '.hc-light', 'web'],
] as const;

/** The body of a webview when a light theme has come to it. */
const lightBody = 'body.vscode-light, body.vscode-high-contrast-light';

/** What axe-core finds wrong with the document of a frame, and how much it matters. */
async function violations(frame: Frame): Promise<readonly (readonly [impact: string, what: string])[]> {
  await frame.evaluate(axe.source);
  const found = await frame.evaluate<AxeResults>('axe.run(document)');
  return found.violations.map(({ id, impact, nodes }) => {
    const places = nodes.map(node => `${node.html}: ${node.failureSummary ?? ''}`);
    return [impact ?? '', [id, ...places].join('\n')];
  });
}

/** Shows the list of the map's papers and the card of one. */
async function showCard(map: Frame): Promise<void> {
  if (!(await map.locator('#papers').isVisible())) {
    await map.locator('#count').click();
  }
  await map.locator('#papers').press('ArrowDown');
  await map.locator('#card h2').waitFor();
}

for (const [name, theme, dark, light, host] of themes) {
  describe(`In ${name} axe-core finds`, () => {
    let window: TestWindow;
    const wears = (worn: string) => window.page.locator(`.monaco-workbench${worn}`).waitFor();
    const seriousIn = async (map: Frame) =>
      (await violations(map)).filter(([impact]) => ['serious', 'critical'].includes(impact));

    before(async () => {
      const settings = { 'workbench.colorTheme': theme };
      window = await openTestWindow({ host, file: 'article.md', settings });
      await wears(dark);
    });

    after(() => window.close());

    it("nothing in a paper's page in a dark one", async () => {
      await openQuickPick(window.page, 'Lectern: Search Papers');
      await typeInPick(window.page, 'learning to fly in seconds');
      await acceptRow(window.page, fly);
      const frame = await titledFrame(window.page, fly);
      await frame.locator('#workspace').waitFor();
      assert.deepEqual(await violations(frame), []);
    });

    it('nothing serious in the literature map in a dark one, with its list and a card', async () => {
      const map = await openMap(window.page);
      await map.locator('#legend button').first().click();
      await showCard(map);
      assert.deepEqual(await seriousIn(map), []);
    });

    it('nothing in either when the light one is put on', async () => {
      await runCommand(window.page, 'Preferences: Toggle between Light/Dark Themes');
      await wears(light);
      const map = await mapFrame(window.page);
      await map.locator(lightBody).waitFor({ state: 'attached' });
      await showCard(map);
      assert.deepEqual(await seriousIn(map), []);
      await window.page.locator('.tab', { hasText: fly }).click();
      const page = await titledFrame(window.page, fly);
      await page.locator(lightBody).waitFor({ state: 'attached' });
      assert.deepEqual(await violations(page), []);
    });
  });
}
