import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { buildExtension } from '../scripts/build.mts';
import { hostBundle } from '../scripts/hostBundle.mts';
import { openWindow } from '../scripts/hosts/openWindow.mts';
import { repository } from '../scripts/hosts/paths.mts';
import { TestReport } from '../scripts/hosts/testReport.mts';
import { emptyWorkspace } from '../scripts/hosts/workspaceCopy.mts';

/** In ms for a step, on a machine that has other things to do. */
const slowest = 300;

const { values } = parseArgs({
  options: { steps: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [steps, seed] = [Number(values.steps), Number(values.seed)];
if (!(steps >= 100) || !Number.isInteger(seed)) {
  throw new Error('--steps takes a number from 100 on, --seed a whole number.');
}

/** The replay as one file that runs in the extension host. */
async function bundleReplay(): Promise<string> {
  const outfile = join(repository, 'out/endurance.js');
  const entryPoints = [join(import.meta.dirname, 'endurance/replay.ts')];
  const define = { STEPS: String(steps), SEED: String(seed) };
  await build({ ...hostBundle, entryPoints, outfile, define });
  return outfile;
}

/** Errors of the extension that VS Code writes to the console of its window. */
const errors: string[] = [];

await buildExtension('production');
const tests = await bundleReplay();
const workspace = await emptyWorkspace();
const report = new TestReport(300_000 + steps * slowest);
const prepare = async (page: Page) => {
  page.on('console', message => {
    if (message.type() === 'error' && /lectern/i.test(message.text())) {
      errors.push(message.text());
    }
  });
  await report.listenTo(page);
};
const start = Date.now();
const nodeFlags = ['--expose-gc'];
const window = await openWindow({ host: 'server', folder: workspace.folder, tests, prepare, nodeFlags });
const { failed } = await report.totals;
await window.close();
await workspace.remove();
errors.forEach(error => console.error(error));
console.log(
  `${steps} steps with seed ${seed} in ${((Date.now() - start) / 1000).toFixed(0)} s, ${errors.length} errors`,
);
process.exit(failed + errors.length > 0 ? 1 : 0);
