import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { hostNames } from '../../scripts/hosts/host.mts';
import { eventually } from '../../scripts/window/eventually.mts';
import {
  acceptRow,
  closeQuickPick,
  openQuickPick,
  pickRows,
  typeInPick,
} from '../../scripts/window/quickPick.mts';
import { statusMessages, watchStatusBar } from '../../scripts/window/statusBar.mts';
import { plainLine } from '../../src/core';
import { bundledLibrary } from '../support/bundledPapers';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';

const library = bundledLibrary();

/** Two words from the middle of every fifth title, and its first word half typed: 50 queries that tie and compete. */
const queries = library.papers
  .filter((_, place) => place % 5 === 0)
  .slice(0, 50)
  .map(({ title }, place) => {
    const words = title.replace(/[^\p{L}\p{N} -]/gu, '').split(' ');
    return place % 2 === 0 ? words.slice(2, 4).join(' ') : `${words[1] ?? ''} ${words[0]?.slice(0, 4) ?? ''}`;
  });

const query = (page: Page) => page.locator('.quick-input-widget input[type=text]').first().inputValue();
const status = async (page: Page) => (await statusMessages(page)).join('\n');
const tabs = (page: Page) => page.locator('.editor-group-container .tab').allInnerTexts();
const isFirst = (title: string) => (rows: readonly string[]) => rows[0]?.startsWith(title) === true;

for (const host of hostNames) {
  describe(`Search Papers in a window of the ${host} host`, () => {
    let window: TestWindow;

    before(async () => {
      window = await openTestWindow({ host, file: 'article.md' });
      await watchStatusBar(window.page);
      await openQuickPick(window.page, 'Lectern: Search Papers');
    });

    after(() => window.close());

    it('offers the papers of the document and the query language before anything is typed', async () => {
      const rows = await eventually(
        () => pickRows(window.page),
        found => found.length > 7,
      );
      assert.match(rows[0] ?? '', /^Towards a Unified View/);
      assert.ok(
        rows.some(row => row.startsWith('author:he | written by')),
        rows.join('\n'),
      );
    });

    it('keeps the order of the engine for fifty queries', async () => {
      for (const text of queries) {
        const expected = library
          .search(text)
          .slice(0, 5)
          .map(hit => plainLine(hit.paper.title));
        await typeInPick(window.page, text);
        const isSettled = (rows: readonly string[]) =>
          expected.every((title, place) => rows[place]?.startsWith(title) === true);
        const rows = await eventually(() => pickRows(window.page), isSettled);
        assert.ok(
          isSettled(rows),
          `${text}\n${rows.slice(0, 5).join('\n')}\ninstead of\n${expected.join('\n')}`,
        );
      }
    });

    it('says why a paper is found as its words are typed', async () => {
      await typeInPick(window.page, 'tactile sensor simul');
      const rows = await eventually(
        () => pickRows(window.page),
        found => found[0]?.startsWith('TacSL') === true && found[0].includes('tactile'),
      );
      const first = /^TacSL: A Library .* Akinola, Xu, Carius and 2 more · IEEE T-RO 2025 .*tactile/;
      assert.match(rows[0] ?? '', first);
    });

    it('says so when nothing matches', async () => {
      await typeInPick(window.page, 'zzqqxx');
      const rows = await eventually(() => pickRows(window.page), isFirst('No paper'));
      assert.match(rows[0] ?? '', /^No paper matches “zzqqxx”/);
      assert.equal(rows.length, 1, rows.join('\n'));
    });

    it('shows similar papers and comes back to the query', async () => {
      await typeInPick(window.page, 'simulation of robot sensors');
      await eventually(() => pickRows(window.page), isFirst('TacSL'));
      await window.page.keyboard.press('Alt+s');
      const similar = await eventually(
        () => pickRows(window.page),
        rows => rows.length > 3 && !rows.some(row => row.startsWith('TacSL')),
      );
      assert.ok(similar.length > 3 && !similar.some(row => row.startsWith('TacSL')), similar.join('\n'));
      await window.page.locator('.quick-input-titlebar .codicon-quick-input-back').click();
      const rows = await eventually(() => pickRows(window.page), isFirst('TacSL'));
      assert.match(rows[0] ?? '', /^TacSL/);
      assert.equal(await query(window.page), 'simulation of robot sensors');
    });

    it('copies the key of the active row by keyboard and stays open', async () => {
      await window.page.keyboard.press('Alt+c');
      const text = await eventually(
        () => status(window.page),
        found => found.includes('Copied akinola2024tacsl'),
      );
      assert.match(text, /Copied akinola2024tacsl/);
      assert.equal(await query(window.page), 'simulation of robot sensors');
    });

    it('copies the keys of several ticked papers on Enter', async () => {
      await window.page.keyboard.press('Alt+m');
      await window.page
        .locator('.quick-input-list-checkbox, .quick-input-list .monaco-checkbox')
        .last()
        .waitFor();
      for (const row of [0, 1]) {
        await window.page.locator('.quick-input-list .monaco-list-row').nth(row).click();
        await window.page.locator('.quick-input-count', { hasText: `${row + 1} Selected` }).waitFor();
      }
      await window.page.keyboard.press('Enter');
      const text = await eventually(
        () => status(window.page),
        found => /Copied akinola2024tacsl, \w+/.test(found),
      );
      assert.match(text, /Copied akinola2024tacsl, \w+/);
      await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    });

    it('has the query again when it is opened again', async () => {
      await openQuickPick(window.page, 'Lectern: Search Papers');
      const rows = await eventually(() => pickRows(window.page), isFirst('TacSL'));
      assert.match(rows[0] ?? '', /^TacSL/);
      assert.equal(await query(window.page), 'simulation of robot sensors');
      await closeQuickPick(window.page);
    });

    it('leaves no trace when it is closed', async () => {
      const shown = await tabs(window.page);
      assert.equal(shown.length, 1, shown.join('\n'));
    });

    it('searches for the selected text', async () => {
      await window.page.locator('.monaco-editor .view-lines').first().click();
      await window.page.keyboard.press('Control+Home');
      await window.page.keyboard.press('Shift+Control+End');
      await openQuickPick(window.page, 'Lectern: Find Papers for Selection');
      const rows = await eventually(() => pickRows(window.page), isFirst('Towards a Unified'));
      assert.match(rows[0] ?? '', /^Towards a Unified View/);
    });

    it('opens the paper of the active row on Enter', async () => {
      await typeInPick(window.page, 'learning to fly in seconds');
      const rows = await eventually(() => pickRows(window.page), isFirst('Learning to Fly'));
      assert.match(rows[0] ?? '', /^Learning to Fly in Seconds/);
      await acceptRow(window.page, 'Learning to Fly in Seconds');
      const shown = await eventually(
        () => tabs(window.page),
        found => found.length === 2 && found.join('\n').includes('Learning to Fly in Seconds'),
      );
      assert.equal(shown.length, 2, shown.join('\n'));
      assert.match(shown.join('\n'), /Learning to Fly in Seconds/);
    });
  });
}
