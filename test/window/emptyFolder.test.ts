import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { eventually } from '../../scripts/window/eventually.mts';
import { acceptRow, enterCommand, enterText } from '../../scripts/window/quickPick.mts';
import { succeeds } from '../../scripts/window/succeeds.mts';
import { parseBibtex, plainLine } from '../../src/core';
import { bundledLibrary } from '../support/bundledPapers';
import { openTestWindow, type TestWindow } from './support/openTestWindow.ts';

/** What is cited, in the order of the manuscript. */
const cited = [
  'eschmann2023learning',
  'he2021towards',
  'cer2018universal',
  'akinola2024tacsl',
  'bornschein2022nevis22',
];

const manuscript = `---
bibliography: references.bib
---

# Robots that learn

A quadrotor learns on a laptop [@eschmann2023learning].
Few parameters are enough [@he2021towards; @cer2018universal; @akinola2024tacsl].

The stream of @bornschein2022nevis22 is long.
`;

const titleOf = new Map(bundledLibrary().papers.map(({ citationKey, title }) => [citationKey, title]));

const input = '.quick-input-widget input[type=text]';

/** Waits for the quick pick with this title, and answers it by keyboard. */
async function answerPick(page: Page, title: string, text: string, row: string): Promise<void> {
  await page.locator('.quick-input-title', { hasText: title }).waitFor();
  await enterText(page, text);
  await acceptRow(page, row);
}

/** Accepts the suggestion that is in front, once it is this one. */
async function acceptSuggestion(page: Page, suggestion: string): Promise<void> {
  await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: suggestion }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
}

describe('A manuscript in an empty folder, by keyboard alone', () => {
  let window: TestWindow;

  const onDisk = (name: string) => readFile(join(window.folder, name), 'utf8').catch(() => '');
  /** Waits until the editor shows a text; it draws spaces as no-break spaces. */
  const shows = async (text: string, limit?: number) => {
    const read = async () =>
      (await window.page.locator('.monaco-editor .view-lines').first().innerText()).replaceAll('\u00a0', ' ');
    const shown = await eventually(read, found => found.includes(text), limit);
    assert.ok(shown.includes(text), `${text}\nis not in\n${shown}`);
  };

  /**
   * Types an opening bracket and gets the closing one with it. VS Code closes none while it has not coloured the line
   * yet, which is late on a busy machine when lines were put in above it.
   */
  const typeBracket = async () => {
    const { page } = window;
    const isClosed = async () => {
      await page.keyboard.type('[');
      if (await succeeds(shows('[]', 1_000))) {
        return true;
      }
      await page.keyboard.press('Backspace');
      return false;
    };
    assert.ok(await eventually(isClosed, closed => closed), 'no bracket was closed');
  };

  const hasEntry = async (key: string) => {
    const bibliography = await eventually(
      () => onDisk('references.bib'),
      found => found.includes(`{${key},`),
    );
    assert.ok(bibliography.includes(`{${key},`), bibliography);
  };

  before(async () => {
    window = await openTestWindow({ host: 'server', workspace: 'empty' });
  });

  after(() => window.close());

  it('begins as a new file', async () => {
    const { page } = window;
    await enterCommand(page, 'File: New Untitled Text File');
    await page.locator('.monaco-editor.focused .view-line').first().waitFor();
    // The chord is lost while the new editor is not the active one yet.
    const asksForName = async () => {
      await page.keyboard.press('Control+s');
      return succeeds(page.locator(input).first().waitFor({ timeout: 2_000 }));
    };
    assert.ok(await eventually(asksForName, isAsking => isAsking));
    // What is typed before VS Code proposes a name becomes a part of that name.
    const proposed = await eventually(
      () => page.locator(input).first().inputValue(),
      text => text.includes('Untitled'),
    );
    assert.match(proposed, /Untitled/);
    await enterText(page, join(window.folder, 'manuscript.md'));
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: 'manuscript.md' }).waitFor();
    assert.equal(await onDisk('manuscript.md'), '');
  });

  it('cites what is searched for by half remembered words, and gets a bibliography for it', async () => {
    const { page } = window;
    await page.keyboard.type('# Robots that learn\n\nA quadrotor learns on a laptop ');
    await enterCommand(page, 'Lectern: Insert Citation');
    await answerPick(page, 'Insert Citation', 'fly quadrotor seconds laptop', 'Learning to Fly in Seconds');
    await answerPick(page, 'This Document Has No Bibliography', '', 'Create references.bib');
    await shows('on a laptop [@eschmann2023learning]');
    await shows('bibliography: references.bib');
    assert.match(await eventually(() => onDisk('references.bib')), /^@\w+\{eschmann2023learning,/);
  });

  it('completes a key from words of a title, and adds its entry', async () => {
    const { page } = window;
    await page.keyboard.type('.\nFew parameters are enough ');
    await typeBracket();
    await page.keyboard.type('@unified-view');
    await acceptSuggestion(page, 'he2021towards');
    await shows('enough [@he2021towards]');
    await hasEntry('he2021towards');
  });

  it('joins the citation that the cursor is in, by the command and by completion', async () => {
    const { page } = window;
    await enterCommand(page, 'Lectern: Insert Citation');
    await answerPick(page, 'Insert Citation', 'sentence embeddings encoder', 'Universal Sentence Encoder');
    await shows('[@he2021towards; @cer2018universal]');
    await hasEntry('cer2018universal');
    await page.keyboard.type('; @tacsl');
    await acceptSuggestion(page, 'akinola2024tacsl');
    await shows('@cer2018universal; @akinola2024tacsl]');
    await hasEntry('akinola2024tacsl');
  });

  it('completes a citation that is part of the sentence', async () => {
    const { page } = window;
    await page.keyboard.press('End');
    await page.keyboard.type('.\n\nThe stream of @bornschein');
    await acceptSuggestion(page, 'bornschein2022nevis22');
    await page.keyboard.type(' is long.\n');
    await hasEntry('bornschein2022nevis22');
  });

  it('leaves a document and a bibliography on the disk that belong together', async () => {
    await window.page.keyboard.press('Control+s');
    const text = await eventually(
      () => onDisk('manuscript.md'),
      found => found.endsWith('is long.\n'),
    );
    assert.equal(text, manuscript);
    const bibliography = await onDisk('references.bib');
    const { papers, problems } = parseBibtex(bibliography);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      papers.map(({ citationKey, title }) => [citationKey, title]),
      cited.map(key => [key, plainLine(titleOf.get(key) ?? '')]),
    );
    assert.deepEqual(
      [...text.matchAll(/@(\w+)/g)].map(([, key]) => key),
      cited,
    );
    assert.match(bibliography, /^(?:@\w+\{\w+,\n(?: {2}\w+ = \{.*\},\n)+\}\n\n?){5}$/);
    assert.deepEqual((await readdir(window.folder)).sort(), ['manuscript.md', 'references.bib']);
  });
});
