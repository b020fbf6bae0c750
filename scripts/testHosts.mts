import { buildExtension } from './build.mts';
import { bundleTests } from './hosts/bundleTests.mts';
import { runHosts } from './hosts/runHosts.mts';

await buildExtension();
const isGood = await runHosts(await bundleTests(process.argv[2])).report();

// Whatever a VS Code that was made to end has left open must not keep this process.
process.exit(isGood ? 0 : 1);
