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
for (const host of hostNames) {
  console.log(`\n${suites[host]}`);
  const totals = await runSuite(host, tests);
  reportTotals(suites[host], totals);
  if (totals.failed > 0 || totals.passed === 0) {
    process.exitCode = 1;
  }
}

// Whatever a VS Code that was made to end has left open must not keep this process.
process.exit();
