import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWindow } from '../../scripts/hosts/openWindow.mts';
import { repository } from '../../scripts/hosts/paths.mts';
import { copyWorkspace } from '../../scripts/hosts/workspaceCopy.mts';
import { openQuickPick } from '../../scripts/window/quickPick.mts';

/** Time for the other extensions to be up, so that ours is alone when it is activated, in ms. */
const settling = 8_000;

const bundle = join(repository, 'dist/extension.js');
const report = join(repository, 'out/bench/activation.txt');

/** Wraps the bundle so that it notes how long its loading and its `activate` hold the thread of the extension host. */
const timed = (code: string) => `const loading = performance.now();
${code}
;const loaded = performance.now();
const { activate } = module.exports;
module.exports = { activate: context => {
  const start = performance.now();
  activate(context);
  require('node:fs').writeFileSync(${JSON.stringify(report)}, String(loaded - loading + performance.now() - start));
} };`;

/** Loading the code and activating, each time in a window of its own, in ms. */
export async function activationTimes(windows: number): Promise<number[]> {
  const code = await readFile(bundle, 'utf8');
  await writeFile(bundle, timed(code));
  const times: number[] = [];
  try {
    while (times.length < windows) {
      times.push(await timeInWindow());
    }
  } finally {
    await writeFile(bundle, code);
  }
  return times;
}

async function timeInWindow(): Promise<number> {
  const sample = await copyWorkspace('sample');
  const window = await openWindow({ host: 'server', folder: sample.folder });
  try {
    await window.page.waitForTimeout(settling);
    await openQuickPick(window.page, 'Lectern: Search Papers');
    return Number(await readFile(report, 'utf8'));
  } finally {
    await window.close();
    await sample.remove();
  }
}
