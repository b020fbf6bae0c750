import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../../scripts/window/eventually.mts';
import { hoverText } from '../../scripts/window/hoverText.mts';
import { openSideBar } from '../../scripts/window/tree.mts';
import { generateBibtex } from '../support/generateBibtex.ts';
import { extensionHosts } from './support/extensionHosts.ts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';

/** So many are being read for a while. */
const ENTRIES = 4000;

/** A busy browser may lose the last words of a window, and VS Code then keeps its host for hours, whoever works in it. */
const ATTEMPTS = 3;

/** How long a host may take to end, in ms. */
const ENDING = 25_000;

describe('An extension host in which Lectern is at work', () => {
  let window: TestWindow;
  let address: string;
  const hosts = () => extensionHosts(window.data ?? '');

  before(async () => {
    window = await openTestWindow({ host: 'server', file: 'article.md' });
    address = window.page.url();
    await openSideBar(window.page, 'Lectern');
  });

  after(() => window.close());

  /** Whether the host ends in which a library is being read when its window goes. */
  const endsWhen = async (go: () => Promise<unknown>) => {
    const { page, folder } = window;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (page.url() !== address) {
        await page.goto(address);
      }
      assert.match(await hoverText(page, 'Unified View'), /Towards a Unified View/);
      await writeFile(join(folder, 'library.bib'), generateBibtex(ENTRIES + attempt));
      const newest = Math.max(...(await hosts()));
      assert.ok(newest > 0, 'no host runs');
      await go();
      const left = await eventually(hosts, found => !found.includes(newest), ENDING);
      if (!left.includes(newest)) {
        return true;
      }
    }
    return false;
  };

  it('ends with its threads, timers and watchers when the window is reloaded', async () => {
    assert.ok(await endsWhen(() => window.page.reload()));
  });

  it('ends when the window is left', async () => {
    assert.ok(await endsWhen(() => window.page.goto('about:blank')));
  });
});
