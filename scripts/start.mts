import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildExtension } from './build.mts';
import { batchCommand } from './hosts/batchCommand.mts';
import { repository } from './hosts/paths.mts';
import { startServerHost } from './hosts/serverHost.mts';

const sample = join(repository, 'sample');

/** Runs the `code` of the desktop; false when there is none. */
function openDesktop(): boolean {
  const { command, args, shell } = batchCommand('code', [
    `--extensionDevelopmentPath=${repository}`,
    '--new-window',
    sample,
  ]);
  const { error, status } = spawnSync(command, args, { stdio: 'inherit', shell });
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
