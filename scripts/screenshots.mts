import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from './build.mts';
import { openWindow } from './hosts/openWindow.mts';
import { repository } from './hosts/paths.mts';
import { copyWorkspace } from './hosts/workspaceCopy.mts';
import { hoverText } from './window/hoverText.mts';
import { openMap } from './window/literatureMap.mts';
import { paperFrame } from './window/paperFrame.mts';
import { openQuickPick, typeInPick } from './window/quickPick.mts';
import { openSideBar } from './window/tree.mts';

type Theme = 'light' | 'dark';

/** In CSS pixels. */
type Clip = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

interface Scenario {
  /** Name of the picture, without its ending. */
  readonly name: string;
  readonly theme: Theme;
  /** The file of the sample that is open. */
  readonly file: string;
  /** The part of the window that is shown; all of it when absent. */
  readonly clip?: Clip;
  /** Brings the window into the state that is shown. */
  readonly steps: (page: Page) => Promise<void>;
}

/** The side bar and the beginning of the lines beside it. */
const sideBar: Clip = { x: 0, y: 36, width: 760, height: 390 };

const themes: readonly Theme[] = ['dark', 'light'];

/** The page of a paper, and the list of papers of the document beside it. */
const pageScenario = (theme: Theme): Scenario => ({
  name: `paper-${theme}`,
  theme,
  file: 'article.md',
  steps: async page => {
    await openSideBar(page, 'Lectern');
    await openQuickPick(page, 'Lectern: Search Papers');
    await typeInPick(page, 'unified view of parameter-efficient transfer');
    const first = page.locator('.quick-input-list .monaco-list-row[data-index="0"]');
    await first.filter({ hasText: 'Towards a Unified View of Parameter' }).waitFor();
    await page.keyboard.press('Enter');
    const frame = await paperFrame(page, 'Towards a Unified View of Parameter');
    await frame.locator('.places').waitFor();
    await page.mouse.move(0, 0);
  },
});

const scenarios: readonly Scenario[] = themes.flatMap(theme => [
  {
    name: `search-${theme}`,
    theme,
    file: 'article.md',
    steps: async page => {
      await openQuickPick(page, 'Lectern: Search Papers');
      await typeInPick(page, 'average the weights of several models');
      await page.locator('.quick-input-list .monaco-list-row').nth(3).waitFor();
    },
  },
  {
    name: `topics-${theme}`,
    theme,
    file: 'article.md',
    steps: async page => {
      await openSideBar(page, 'Lectern');
      for (const row of [3, 4]) {
        await page.locator('.pane .monaco-list-row').nth(row).click();
      }
    },
  },
  {
    name: `own-topics-${theme}`,
    theme,
    file: 'article.md',
    clip: sideBar,
    steps: async page => {
      await openSideBar(page, 'Lectern');
      await openQuickPick(page, 'Lectern: Search Papers');
      await typeInPick(page, 'sim-to-real year:>2022');
      await page.locator('.quick-input-list .monaco-list-row').nth(3).waitFor();
      await page.keyboard.press('Alt+t');
      await page.locator('.quick-input-title', { hasText: 'Name' }).waitFor();
      await typeInPick(page, 'Robots in the real world');
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-title', { hasText: 'Where' }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.pane .monaco-list-row').nth(15).waitFor();
    },
  },
  {
    name: `hover-${theme}`,
    theme,
    file: 'article.md',
    steps: async page => {
      await hoverText(page, 'Unified View of Parameter');
    },
  },
  {
    name: `map-${theme}`,
    theme,
    file: 'article.md',
    steps: async page => {
      await openMap(page);
      await page.keyboard.press('Control+B');
    },
  },
  pageScenario(theme),
  ...writingScenarios(theme),
]);

/** Begins a paragraph at the end of the document that is open. */
async function writeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`\n${text}`);
  await page.mouse.move(0, 0);
}

/** A paper that is searched for to be cited, and a key that is completed. */
function writingScenarios(theme: Theme): readonly Scenario[] {
  const file = 'article.md';
  return [
    {
      ...{ name: `citation-${theme}`, theme, file },
      steps: async page => {
        await writeAtEnd(page, 'A quadrotor learns to fly on a laptop ');
        await openQuickPick(page, 'Lectern: Insert Citation');
        await typeInPick(page, 'fly a quadrotor after seconds on a laptop');
        await page.locator('.quick-input-list .monaco-list-row').nth(3).waitFor();
      },
    },
    {
      ...{ name: `completion-${theme}`, theme, file },
      steps: async page => {
        await hoverText(page, 'Unified View of Parameter');
        await writeAtEnd(page, 'Sentences become vectors [@sentence-encoder');
        const first = page.locator('.suggest-widget.visible .monaco-list-row.focused');
        await first.filter({ hasText: 'cer2018universal' }).waitFor();
        await page.keyboard.press('Control+Space');
        await page.locator('.suggest-details-container:visible').waitFor();
      },
    },
  ];
}

const colorThemes: Readonly<Record<Theme, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
};

/** Matches the workbench once it wears a theme of this kind. */
const workbenchIn: Readonly<Record<Theme, string>> = {
  light: '.monaco-workbench.vs',
  dark: '.monaco-workbench.vs-dark',
};

const pictures = join(repository, 'media/screenshots');

/** Time for colours and animations to come to rest, in ms. */
const settling = 1_500;

async function takePicture({ name, theme, file, clip, steps }: Scenario): Promise<void> {
  const sample = await copyWorkspace('sample');
  const settings = { 'workbench.colorTheme': colorThemes[theme] };
  const window = await openWindow({
    host: 'server',
    folder: sample.folder,
    file: join(sample.folder, file),
    settings,
  });
  try {
    await window.page.locator(`${workbenchIn[theme]} .monaco-editor .view-line`).first().waitFor();
    await steps(window.page);
    await window.page.waitForTimeout(settling);
    await window.page.screenshot({ path: join(pictures, `${name}.png`), ...(clip ? { clip } : {}) });
    console.log(`media/screenshots/${name}.png`);
  } finally {
    await window.close();
    await sample.remove();
  }
}

await buildExtension();
await mkdir(pictures, { recursive: true });
const wanted = process.argv.slice(2);
const isWanted = ({ name }: Scenario) => wanted.length === 0 || wanted.some(part => name.includes(part));
for (const scenario of scenarios.filter(isWanted)) {
  await takePicture(scenario);
}
