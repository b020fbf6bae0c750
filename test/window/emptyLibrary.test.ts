import assert from 'node:assert/strict';
import { openSideBar } from '../../scripts/window/tree.mts';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';
import { openSearch } from './support/searchPapers.ts';

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
    const rows = await openSearch(window.page, 'learning', isEmpty);
    assert.ok(isEmpty(rows), rows.join('\n'));
    await window.page.keyboard.press('Enter');
    await window.page.locator('.quick-input-title', { hasText: 'Library' }).waitFor();
  });
});
