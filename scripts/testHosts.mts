import { reportTotals } from '../test/support/totals.ts';
import { buildExtension } from './build.mts';
import { bundleTests } from './hosts/bundleTests.mts';
import { hostNames } from './hosts/host.mts';
import { runSuite } from './hosts/runSuite.mts';

const suites = {
  server: 'Node extension host (VS Code 1.139)',
  web: 'web worker extension host (VS Code 1.91)',
} as const;

await buildExtension();
const tests = await bundleTests();

// The hosts run beside each other, since both wait more than they work; the lines of the second come after the first's.
const runs = hostNames.map((host, place) => {
  const held: string[] = [];
  const print = (line: string) => (place === 0 ? console.log(line) : held.push(line));
  return { host, held, totals: runSuite(host, tests, print) };
});
for (const run of runs) {
  console.log(`\n${suites[run.host]}`);
  const totals = await run.totals;
  run.held.forEach(line => console.log(line));
  reportTotals(suites[run.host], totals);
  if (totals.failed > 0 || totals.passed === 0) {
    process.exitCode = 1;
  }
}

// Whatever a VS Code that was made to end has left open must not keep this process.
process.exit();
