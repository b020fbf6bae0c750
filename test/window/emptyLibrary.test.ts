import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../../scripts/window/eventually.mts';
import { acceptRow, closeQuickPick } from '../../scripts/window/quickPick.mts';
import { openSideBar } from '../../scripts/window/tree.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';
import { assertFound, openSearch, searchRows } from './support/searchPapers.ts';

/** VS Code would find an icon in the title. */
const bibliography = '@misc{dogs2020, title = {Barking Dogs with a \\$(gear) of Their Own}, year = {2020}}\n';

describe('A library with nothing in it', () => {
  let window: TestWindow;

  before(async () => {
    const settings = { 'lectern.library.bundledPapers': false };
    window = await openTestWindow({ host: 'server', workspace: 'empty', settings });
  });

  after(() => window.close());

  it('offers in the Topics view to add a file', async () => {
    await openSideBar(window.page, 'Lectern');
    await window.page.locator('.welcome-view a', { hasText: 'Add Library File' }).waitFor();
  });

  it('says so in the search, whose Enter adds a file', async () => {
    const isEmpty = (rows: readonly string[]) => rows[0]?.startsWith('Your library is empty') === true;
    // Papers may still be being taken out: the search is asked again until they are.
    await eventually(() => searchRows(window.page, 'learning', isEmpty, 2_000), isEmpty);
    const rows = await openSearch(window.page, 'learning', isEmpty);
    assert.ok(isEmpty(rows), rows.join('\n'));
    await acceptRow(window.page, 'Your library is empty');
    await window.page.locator('.quick-input-title', { hasText: 'Library' }).waitFor();
    await closeQuickPick(window.page);
  });

  it('shows the title of its first paper as it is written, also where VS Code would find an icon', async () => {
    const { page } = window;
    await writeFile(join(window.folder, 'library.bib'), bibliography);
    await assertFound(page, 'barking dogs', 'Barking Dogs');
    await openSearch(page, 'barking dogs', rows => rows[0]?.startsWith('Barking') === true);
    const row = page.locator('.quick-input-list .monaco-list-row[data-index="0"]');
    const [title, label] = [
      await row.locator('.label-name').first().innerText(),
      await row.getAttribute('aria-label'),
    ];
    // The joiner is not seen.
    const seen = [title, label].map(text => text?.replaceAll('\u2060', ''));
    assert.equal(seen[0], 'Barking Dogs with a $(gear) of Their Own');
    assert.match(seen[1] ?? '', /^Barking Dogs with a \$\(gear\) of Their Own/);
  });
});
