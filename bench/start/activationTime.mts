import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWindow } from '../../scripts/hosts/openWindow.mts';
import { repository } from '../../scripts/hosts/paths.mts';
import { copyWorkspace } from '../../scripts/hosts/workspaceCopy.mts';

/** Time for the other extensions to be up, so that ours is alone when it is activated, in ms. */
const settling = 8_000;

const bundle = join(repository, 'dist/extension.js');
const report = join(repository, 'out/bench/activation.txt');

/** How long loading the code and activating took together, in ms. */
export interface ActivationTime {
  /** By the clock: the thread waits for a processor too, since the window draws on the same machine. */
  readonly elapsed: number;
  /** What the thread of the extension host worked. */
  readonly processor: number;
}

/** Wraps the bundle so that it notes how long its loading and its `activate` hold the thread of the extension host. */
const timed = (code: string) => `
const worked = () => { const { user, system } = process.threadCpuUsage(); return (user + system) / 1000; };
const now = () => ({ elapsed: performance.now(), processor: worked() });
const loading = now();
${code}
;const loaded = now();
const { activate } = module.exports;
module.exports = { activate: context => {
  const start = now();
  activate(context);
  const end = now();
  const time = kind => loaded[kind] - loading[kind] + end[kind] - start[kind];
  require('node:fs').writeFileSync(
    ${JSON.stringify(report)},
    JSON.stringify({ elapsed: time('elapsed'), processor: time('processor') }),
  );
} };`;

/** Activations by a key, each in a window of its own. */
export async function activationTimes(windows: number): Promise<ActivationTime[]> {
  const code = await readFile(bundle, 'utf8');
  await writeFile(bundle, timed(code));
  const times: ActivationTime[] = [];
  try {
    while (times.length < windows) {
      times.push(await timeInWindow());
    }
  } finally {
    await writeFile(bundle, code);
  }
  return times;
}

async function timeInWindow(): Promise<ActivationTime> {
  const sample = await copyWorkspace('sample');
  const window = await openWindow({ host: 'server', folder: sample.folder });
  try {
    await window.page.waitForTimeout(settling);
    await window.page.keyboard.press('Control+k');
    await window.page.keyboard.press('l');
    await window.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    return JSON.parse(await readFile(report, 'utf8')) as ActivationTime;
  } finally {
    await window.close();
    await sample.remove();
  }
}
