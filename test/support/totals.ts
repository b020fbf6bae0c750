import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Totals } from '../host/support/say';

/** Collects one line per suite, for `.ci/run` to add up. */
const totalsFile = resolve('out/totals.txt');

/** Prints `<suite>: N passed, N failed` and adds the line to `out/totals.txt`. */
export function reportTotals(suite: string, { passed, failed }: Totals): void {
  const line = `${suite}: ${passed} passed, ${failed} failed`;
  console.log(line);
  mkdirSync(dirname(totalsFile), { recursive: true });
  appendFileSync(totalsFile, `${line}\n`);
}
