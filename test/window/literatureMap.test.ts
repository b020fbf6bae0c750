import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { hostNames } from '../../scripts/hosts/host.mts';
import { eventually } from '../../scripts/window/eventually.mts';
import { mapFrame, openMap } from '../../scripts/window/literatureMap.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';
import { reloadWindow } from './support/reloadWindow.ts';

/** Time for the card of the point before to go, in ms. */
const settling = 1_000;

for (const host of hostNames) {
  describe(`The literature map in a window of the ${host} host`, () => {
    let window: TestWindow;
    let map: Frame;

    before(async () => {
      window = await openTestWindow({ host, file: 'article.md' });
      await window.page.locator('.monaco-editor .view-line').first().waitFor();
      map = await openMap(window.page);
    });

    after(() => window.close());

    const count = () => map.locator('#count').innerText();
    const search = async (query: string) => {
      await map.locator('#query').fill(query);
      await eventually(count, text => text.endsWith(query === '' ? 'in view' : 'found'));
    };

    it('shows all papers, their areas and how many the document mentions', async () => {
      assert.equal(await count(), '265 papers in view');
      assert.equal(await map.locator('#legend ul:not(.document) button').count(), 10);
      const mentioned = map.locator('#legend .document button');
      await mentioned.waitFor();
      assert.match(await mentioned.innerText(), /In article\.md\s+[1-9]/);
    });

    it('lights up what is searched for and lists it for the keyboard', async () => {
      await search('knowledge distillation');
      await map.locator('#query').press('ArrowDown');
      const first = map.locator('#papers li[aria-selected=true]');
      const title = (await first.innerText()).split('\n')[0] ?? '';
      assert.match(title, /distill/i);
      await map.locator('#card h2', { hasText: title }).waitFor();
      await map.locator('#papers').press('ArrowDown');
      assert.notEqual((await first.innerText()).split('\n')[0], title);
      await map.locator('#papers').press('Escape');
      assert.equal(await map.locator('#papers').isVisible(), false);
      assert.equal(await map.evaluate(() => document.activeElement?.id), 'query');
    });

    it('shows the card of the paper under the pointer and opens its page on a click', async () => {
      const place = await map.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const found = await pointWithCard(map, place);
      assert.ok(found !== undefined, 'No point of the map has a card.');
      await window.page.waitForTimeout(settling);
      const title = await map.locator('#card h2').innerText();
      await map.locator('#canvas').click({ position: found });
      await window.page.locator('.tab.active', { hasText: title.slice(0, 12) }).waitFor();
    });

    it('comes back as it was left after it was hidden', async () => {
      await window.page.locator('.tab', { hasText: 'Literature Map' }).click();
      map = await mapFrame(window.page);
      assert.equal(await map.locator('#query').inputValue(), 'knowledge distillation');
      await search('');
      await map.locator('#legend button', { hasText: 'Language' }).click();
      assert.ok(Number.parseInt(await eventually(count, text => !text.startsWith('265'))) < 265);
      await window.page.locator('.tab', { hasText: 'article.md' }).click();
      await map
        .locator('#map')
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
      await window.page.locator('.tab', { hasText: 'Literature Map' }).click();
      map = await mapFrame(window.page);
      assert.match(await map.locator('#legend [aria-pressed=true]').innerText(), /^Language/);
    });

    it('comes back after a reload of the window', async () => {
      await reloadWindow(window.page);
      map = await mapFrame(window.page);
      assert.match(await map.locator('#legend [aria-pressed=true]').innerText(), /^Language/);
    });
  });
}

/** Moves the pointer over the map, from its middle on down, until a card shows, and answers where. */
async function pointWithCard(map: Frame, { width, height }: { width: number; height: number }) {
  for (let y = height * 0.45; y < height - 20; y += 9) {
    for (let x = width * 0.45; x < width - 60; x += 14) {
      await map.locator('#canvas').hover({ position: { x, y }, force: true });
      if ((await map.locator('#canvas').evaluate(canvas => canvas.style.cursor)) === 'pointer') {
        await map.locator('#card').waitFor();
        return { x, y };
      }
    }
  }
  return undefined;
}
