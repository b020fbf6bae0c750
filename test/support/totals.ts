import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Totals } from '../host/support/say';

/** What failed in all suites, for `.ci/run` to say again where somebody looks first: at the end. */
const failuresFile = resolve('out/failures.txt');

/** Collects one line per suite, for `.ci/run` to add up. */
const totalsFile = resolve('out/totals.txt');

/** Adds the title and the beginning of the error of a test that failed to `out/failures.txt`. */
export function keepFailure(suite: string, title: string, error: string): void {
  const lines = error.split('\n').slice(0, 8).join('\n');
  append(failuresFile, `${suite}: ${title}\n${lines}\n`);
}

/** Prints `<suite>: N passed, N failed` and adds the line to `out/totals.txt`. */
export function reportTotals(suite: string, { passed, failed }: Totals): void {
  const line = `${suite}: ${passed} passed, ${failed} failed`;
  console.log(line);
  append(totalsFile, `${line}\n`);
}

function append(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, text);
}
