import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildExtension } from './build.mts';
import { repository } from './hosts/paths.mts';
import { startServerHost } from './hosts/serverHost.mts';

const sample = join(repository, 'sample');

/** Runs the `code` of the desktop; false when there is none. A batch file on Windows, hence the shell. */
function openDesktop(): boolean {
  const args = [`--extensionDevelopmentPath=${repository}`, '--new-window', sample];
  const { error, status } = spawnSync('code', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return error === undefined && status === 0;
}

async function openServer(): Promise<void> {
  console.log('There is no `code` command here, so VS Code starts as a local server.');
  const host = await startServerHost({ folder: sample, file: join(sample, 'article.md') });
  console.log(`Open this address in your browser: ${host.url}\nPress Ctrl+C to stop.`);
  process.once('SIGINT', () => void host.close());
  process.once('SIGTERM', () => void host.close());
}

await buildExtension();
if (!openDesktop()) {
  await openServer();
}
