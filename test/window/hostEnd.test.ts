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

describe('An extension host in which Lectern is at work', () => {
  let window: TestWindow;
  let first: number[];
  const hosts = () => extensionHosts(window.data ?? '');

  before(async () => {
    window = await openTestWindow({ host: 'server', file: 'article.md' });
    await openSideBar(window.page, 'Lectern');
    assert.match(await hoverText(window.page, 'Unified View'), /Towards a Unified View/);
    first = await hosts();
  });

  after(() => window.close());

  it('ends with its threads, timers and watchers when the window is reloaded', async () => {
    assert.equal(first.length, 1);
    await writeFile(join(window.folder, 'library.bib'), generateBibtex(ENTRIES));
    await window.page.reload();
    const isNew = (found: readonly number[]) => found.length === 1 && found[0] !== first[0];
    const found = await eventually(hosts, isNew);
    assert.ok(isNew(found), `${found.join(', ')} run, ${first.join(', ')} ran before`);
  });

  it('ends when the window is left', async () => {
    assert.match(await hoverText(window.page, 'Unified View'), /Towards a Unified View/);
    await window.page.goto('about:blank');
    const isNone = (found: readonly number[]) => found.length === 0;
    assert.deepEqual(await eventually(hosts, isNone), []);
  });
});
