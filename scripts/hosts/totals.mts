import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Totals } from '../../test/host/support/say.ts';
import { repository } from './paths.mts';

/** Collects one line per suite, for `.ci/run` to add up. */
const totalsFile = join(repository, 'out/totals.txt');

/** Prints `<suite>: N passed, N failed` and adds the line to `out/totals.txt`. */
export async function reportTotals(suite: string, { passed, failed }: Totals): Promise<void> {
  const line = `${suite}: ${passed} passed, ${failed} failed`;
  console.log(line);
  await mkdir(dirname(totalsFile), { recursive: true });
  await appendFile(totalsFile, `${line}\n`);
}
