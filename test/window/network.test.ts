import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { hostNames } from '../../scripts/hosts/host.mts';
import { hoverText } from '../../scripts/window/hoverText.mts';
import { openMap } from '../../scripts/window/literatureMap.mts';
import { titledFrame } from '../../scripts/window/paperFrame.mts';
import { acceptRow } from '../../scripts/window/quickPick.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';
import { assertFound, openSearch } from './support/searchPapers.ts';

const fly = 'Learning to Fly in Seconds';

/** A place in each document of the sample, and the title of its paper; test/host/sampleHovers.test.ts has all forms. */
const mentions = [
  ['article.md', 'Unified View', 'He, Zhou, Ma and 2 more · ICLR 2022'],
  ['paper.tex', 'TacSL: A Library', 'TacSL: A Library'],
] as const;

/** Addresses of this machine, and those by which VS Code hands a page the files of its extension. */
const local =
  /^(?:blob:|data:|https?:\/\/(?:(?:\w+\.)?localhost|127\.0\.0\.1|[^/]+\.vscode-resource\.[^/]+|[^/]+\.vscode-cdn\.net)[:/])/;

/** What VS Code asks its gallery, and what the tests themselves ask for. */
const others = ['https://open-vsx.org/', 'https://example.org/'];

/** Which directives of the page's policy stop a script of the page that asks for something outside. */
function blocked(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.push(effectiveDirective),
    );
    await fetch('https://example.org/').catch(() => undefined);
    const image = new Image();
    await new Promise(resolve => {
      image.onload = image.onerror = resolve;
      image.src = 'https://example.org/';
    });
    return directives;
  });
}

for (const host of hostNames) {
  describe(`A window of the ${host} host in which Lectern is used`, () => {
    let window: TestWindow;
    const asked: string[] = [];

    before(async () => {
      window = await openTestWindow({ host, file: 'article.md', workspace: 'sample' });
      window.page.on('request', request => asked.push(request.url()));
    });

    after(() => window.close());

    for (const [file, place, title] of mentions) {
      it(`shows the card under the mouse in ${file}`, async () => {
        const { page } = window;
        await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).dblclick();
        await page.locator('.tab.active', { hasText: file }).waitFor();
        const card = await hoverText(page, place, shown => shown.includes(title));
        assert.ok(card.includes(title), `over "${place}" the hover shows "${card}", not "${title}"`);
      });
    }

    it("lets no script of a paper's page ask for anything outside", async () => {
      await assertFound(window.page, 'learning to fly in seconds', fly);
      await openSearch(window.page, 'learning to fly in seconds', rows => rows[0]?.includes(fly) === true);
      await acceptRow(window.page, fly);
      const page = await titledFrame(window.page, fly);
      await page.locator('#workspace').waitFor();
      assert.deepEqual(await blocked(page), ['connect-src', 'img-src']);
    });

    it('lets no script of the literature map ask for anything outside', async () => {
      const map = await openMap(window.page);
      assert.deepEqual(await blocked(map), ['connect-src', 'img-src']);
    });

    it('asks nothing of any other machine', () => {
      assert.ok(asked.some(url => local.test(url)));
      assert.deepEqual(
        asked.filter(url => !local.test(url) && !others.some(other => url.startsWith(other))),
        [],
      );
    });
  });
}
