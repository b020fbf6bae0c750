import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../../scripts/window/eventually.mts';
import { openSideBar } from '../../scripts/window/tree.mts';
import { parseBibtex } from '../../src/core';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';

const row = (page: Page, text: string) => page.locator('.pane .monaco-list-row', { hasText: text }).first();

/** Drags a row into an editor; Shift says that it is to be dropped into the text. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  await page.mouse.down();
  await page.keyboard.down('Shift');
  await to.hover({ force: true });
  await to.hover({ force: true });
  await page.mouse.up();
  await page.keyboard.up('Shift');
}

describe('A paper that is dragged from the tree into a document', () => {
  let window: TestWindow;

  const onDisk = (name: string) => readFile(join(window.folder, name), 'utf8');
  const shown = async () =>
    (await window.page.locator('.monaco-editor .view-lines').first().innerText()).trim();

  const unsavedFiles = (count: number) =>
    window.page.locator(`.activitybar [aria-label*="${String(count)} unsaved file"]`).first();

  before(async () => {
    const settings = { 'files.autoSave': 'off' };
    window = await openTestWindow({ host: 'server', workspace: 'sample', file: 'article.md', settings });
    await window.page.locator('.monaco-editor .view-line').first().waitFor();
    await openSideBar(window.page, 'Lectern');
  });

  after(() => window.close());

  it('is cited with its entry added, and one undo takes back both', async () => {
    const { page } = window;
    const before = { document: await shown(), bibliography: await onDisk('references.bib') };
    await row(page, 'Domain shift').click();
    await row(page, 'Test-time adaptation').click();
    await drag(page, row(page, 'Video Streams'), page.locator('.view-line').nth(5));
    const former = parseBibtex(before.bibliography).papers.length;
    const papers = await eventually(
      async () => parseBibtex(await onDisk('references.bib')).papers,
      found => found.length > former,
    );
    assert.equal(papers.length, former + 1);
    const key = papers.at(-1)?.citationKey ?? '';
    assert.ok((await eventually(shown, text => text.includes(`[@${key}]`))).includes(`[@${key}]`));
    // VS Code counts a file as saved whose change is undone before the saving of it is over.
    await unsavedFiles(1).waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await eventually(shown, text => text === before.document);
    assert.equal(await shown(), before.document);
    // What is not saved gets a tab of its own.
    await page.locator('.tab', { hasText: 'references.bib' }).click();
    await page.locator('.tab.active', { hasText: 'references.bib' }).waitFor();
    await page.locator('.monaco-editor.focused').waitFor();
    await page.keyboard.press('ControlOrMeta+s');
    const undone = await eventually(
      () => onDisk('references.bib'),
      text => text === before.bibliography,
    );
    assert.equal(undone, before.bibliography);
  });
});
