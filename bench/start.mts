import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from '../scripts/build.mts';
import { repository } from '../scripts/hosts/paths.mts';
import { activationTime } from './start/activationTime.mts';

/** Runs of each measurement; the median is printed. */
const runs = 5;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Opens the stored library in a fresh process and answers a first query, in ms. */
function libraryTime(script: string): number {
  return Number(
    execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'start', script)]),
  );
}

function repeat(measure: () => number): number {
  return median(Array.from({ length: runs }, measure));
}

await buildExtension('production');
execFileSync(
  'npx',
  [
    'vsce',
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '-o',
    'out/bench.vsix',
  ],
  { cwd: repository, stdio: 'ignore' },
);
const { size } = await stat(join(repository, 'out/bench.vsix'));
const restored = repeat(() => libraryTime('restoreLibrary.mts'));
const built = repeat(() => libraryTime('buildLibrary.mts'));

console.table({
  'activation, as VS Code reports it (ms)': { measured: await activationTime(), 'at most': 20 },
  'library restored and first query answered (ms)': { measured: restored, 'at most': 150 },
  'the same without the stored index, the peer (ms)': { measured: built },
  'lectern.vsix (KB)': { measured: Math.round(size / 1024), 'at most': 1536 },
});
