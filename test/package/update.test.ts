import assert from 'node:assert/strict';
import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { installVsix } from '../../scripts/hosts/installVsix.mts';
import { eventually } from '../../scripts/window/eventually.mts';
import { runCommand } from '../../scripts/window/quickPick.mts';
import { openSideBar, treeRows } from '../../scripts/window/tree.mts';
import { generateBibtex } from '../support/generateBibtex.ts';
import { type InstalledWindow, openInstalled } from './support/openInstalled.ts';
import { raiseVersion, reportTitle } from './support/raisedVersion.ts';
import { assertFound, openSearch, searchRows } from '../window/support/searchPapers.ts';

/** So many entries take longer to read than what is as quickly read again. */
const ENTRIES = 4000;

const library = `@misc{mine, title = {Barking Dogs at Midnight}}\n${generateBibtex(ENTRIES)}`;
const input = '.quick-input-widget input[type=text]';

describe('An update of the package', () => {
  let window: InstalledWindow;

  before(async () => {
    window = await openInstalled({
      host: 'server',
      file: 'article.md',
      files: () => ({ 'article.md': '# Empty\n', 'library.bib': library }),
    });
  });

  after(() => window.close());

  /** The names of the pieces of the library that are kept. */
  const pieces = () =>
    readdir(join(window.data ?? '', 'data/User/globalStorage/lectern.lectern/libraries'), {
      recursive: true,
    }).catch(() => []);

  const isKept = (names: readonly string[]) =>
    names.some(name => name.endsWith('/manifest')) && !names.some(name => name.endsWith('.part'));

  const hasOwnTopic = (rows: readonly string[]) => rows.includes('Robots | simulation of robot sensors');

  it('comes to a reader who has own topics, recent papers and a library that is kept', async () => {
    const { page } = window;
    await openSideBar(page, 'Lectern');
    await assertFound(page, 'barking dogs midnight', 'Barking Dogs at Midnight');
    await openSearch(page, 'simulation of robot sensors', rows => rows[0]?.startsWith('TacSL') === true);
    await page.keyboard.press('Alt+t');
    await page.locator('.quick-input-title', { hasText: 'Name of the Topic' }).waitFor();
    await page.locator(input).first().fill('Robots');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-title', { hasText: 'Where Shall' }).waitFor();
    await page.keyboard.press('Enter');
    assert.ok(hasOwnTopic(await eventually(() => treeRows(page, 'Topics'), hasOwnTopic)));
    const isFly = (rows: readonly string[]) => rows[0]?.startsWith('Learning to Fly') === true;
    await openSearch(page, 'learning to fly in seconds', isFly);
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: 'Learning to Fly' }).waitFor();
    assert.ok(isKept(await eventually(pieces, isKept)));
  });

  it('is what runs after a reload', async () => {
    const { page, folder, data = '' } = window;
    await page.goto('about:blank');
    const next = await raiseVersion(dirname(folder));
    await installVsix(next.path, data);
    // Another text of the same size and time: who reads the file finds cats.
    const file = join(folder, 'library.bib');
    const { atime, mtime } = await stat(file);
    await writeFile(file, library.replace('Barking Dogs', 'Purring Cats'));
    await utimes(file, atime, mtime);
    await page.goBack();
    await page.locator('.monaco-workbench .statusbar-item').first().waitFor();
    await runCommand(page, `Lectern: ${reportTitle(next.version)}`);
  });

  it('leaves the own topics', async () => {
    await openSideBar(window.page, 'Lectern');
    const rows = await eventually(() => treeRows(window.page, 'Topics'), hasOwnTopic);
    assert.ok(hasOwnTopic(rows), rows.join('\n'));
  });

  it('leaves the recent papers', async () => {
    const isRecent = (found: readonly string[]) =>
      found[0]?.startsWith('Learning to Fly in Seconds') === true;
    const rows = await searchRows(window.page, '', isRecent);
    assert.ok(isRecent(rows), rows.join('\n'));
  });

  it('leaves what is kept of the library, and does not read its files again', () =>
    assertFound(window.page, 'barking dogs midnight', 'Barking Dogs at Midnight'));
});
