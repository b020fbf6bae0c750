// Runs the host tests beside the window tests: each waits for VS Code more than it works.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildExtension } from './build.mts';
import { bundleTests } from './hosts/bundleTests.mts';
import { fetchHosts } from './hosts/fetchHosts.mts';
import { repository } from './hosts/paths.mts';
import { runHosts } from './hosts/runHosts.mts';

const mocha = [join(repository, 'node_modules/mocha/bin/mocha.js'), '--config', '.mocharc.window.json'];

await Promise.all([buildExtension(), fetchHosts()]);
const hosts = runHosts(await bundleTests());
const windows = spawn(process.execPath, mocha, { cwd: repository, stdio: 'inherit' });
const [code] = (await once(windows, 'exit')) as [number | null];
const isGood = await hosts.report();

// Whatever a VS Code that was made to end has left open must not keep this process.
process.exit(code === 0 && isGood ? 0 : 1);
