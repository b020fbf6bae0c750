import assert from 'node:assert/strict';
import { eventually } from '../../scripts/window/eventually.mts';
import { openSideBar } from '../../scripts/window/tree.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';
import { openSearch, searchRows } from './support/searchPapers.ts';

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
    await window.page.keyboard.press('Enter');
    await window.page.locator('.quick-input-title', { hasText: 'Library' }).waitFor();
  });
});
