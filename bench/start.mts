import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildExtension } from '../scripts/build.mts';
import { repository } from '../scripts/hosts/paths.mts';
import { packExtension } from '../scripts/packExtension.mts';
import { activationTimes } from './start/activationTime.mts';

/** Runs of each measurement; the median is printed. */
const runs = 5;

interface LibraryTimes {
  readonly ready: number;
  readonly answered: number;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Runs a script of `bench/start` in fresh processes. It is bundled first, so that no compiler is measured along. */
async function libraryTimes(script: string): Promise<LibraryTimes> {
  const outfile = join(repository, 'out/bench', `${script}.mjs`);
  const entry = join(import.meta.dirname, 'start', `${script}.mts`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const times = Array.from(
    { length: runs },
    () => JSON.parse(execFileSync(process.execPath, [outfile], { encoding: 'utf8' })) as LibraryTimes,
  );
  return {
    ready: Math.round(median(times.map(time => time.ready))),
    answered: Math.round(median(times.map(time => time.answered))),
  };
}

/** Keeps the list of packed files from the figures. */
async function silently(work: () => Promise<void>): Promise<void> {
  const { info, log } = console;
  Object.assign(console, { info: () => undefined, log: () => undefined });
  await work().finally(() => Object.assign(console, { info, log }));
}

const packagePath = join(repository, 'out/bench/lectern.vsix');
const restored = await libraryTimes('restoreLibrary');
const built = await libraryTimes('buildLibrary');
await silently(() => packExtension(packagePath));
await buildExtension('production');
const { size } = await stat(packagePath);

const activations = await activationTimes(runs);

console.table({
  'code loaded and activated (ms)': {
    measured: Math.round(median(activations.map(time => time.elapsed))),
    'at most': 20,
  },
  '… of which the processor worked (ms)': {
    measured: Math.round(median(activations.map(time => time.processor))),
  },
  'library ready from its stored index (ms)': { measured: restored.ready, peer: built.ready, 'at most': 150 },
  '… and the first query answered (ms)': { measured: restored.answered, peer: built.answered },
  'lectern.vsix (KB)': { measured: Math.round(size / 1024), 'at most': 1536 },
});
console.log('peer: the same library built from its papers, without a stored index');
