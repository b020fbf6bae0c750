import { buildExtension } from './build.mts';
import { bundleTests } from './hosts/bundleTests.mts';
import { runSuite } from './hosts/runSuite.mts';
import { reportTotals } from './hosts/totals.mts';

const suites = {
  server: 'node extension host (VS Code 1.139)',
  web: 'web extension host (VS Code 1.91)',
} as const;

await buildExtension();
const tests = await bundleTests();
for (const host of ['server', 'web'] as const) {
  console.log(`\n${suites[host]}`);
  const totals = await runSuite(host, tests);
  await reportTotals(suites[host], totals);
  if (totals.failed > 0) process.exitCode = 1;
}
