import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempt } from './attempt.mts';
import { fetchPackage } from './fetchPackage.mts';
import { type HostOptions, quietSettings, type RunningHost, type Settings } from './host.mts';
import { nodeBinary } from './nodeBinary.mts';
import { repository } from './paths.mts';
import { codeServer } from './pins.mts';
import { runCommand } from './runCommand.mts';
import { removeScratch } from './removeScratch.mts';
import { startServerProcess } from './serverProcess.mts';
import { type Payload, workbenchUrl } from './workbenchUrl.mts';

/** Starts VS Code as a server on a free port. Its extension host is a Node process. */
export async function startServerHost(options: HostOptions): Promise<RunningHost> {
  const node = await nodeBinary();
  const vscode = await fetchPackage(codeServer, { keep: 'lib/vscode', prepare: installDependencies });
  const data = await mkdtemp(join(tmpdir(), 'lectern-server-'));
  await writeMachineSettings(data, { ...quietSettings, ...options.settings });
  const server = await startServerProcess({
    node,
    args: port => [join(vscode, 'out/server-main.js'), ...serverFlags(port, data)],
  });
  return {
    data,
    url: workbenchUrl(server.origin, options.folder, payload(`localhost:${server.port}`, options)),
    close: async () => {
      await server.stop();
      await removeScratch(data);
    },
  };
}

/**
 * Its native modules stay unbuilt: the server logs that they are missing and does without. npm checks the packages against
 * the checksums in the server's `npm-shrinkwrap.json`.
 */
async function installDependencies(folder: string): Promise<void> {
  const args = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  await attempt(4, 5_000, () => runCommand('npm', args, folder));
}

async function writeMachineSettings(data: string, settings: Settings): Promise<void> {
  const folder = join(data, 'data/Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
}

/** Without the smoke test driver a built VS Code ignores extensions under development. */
function serverFlags(port: number, data: string): string[] {
  const toggles = [
    'without-connection-token',
    'accept-server-license-terms',
    'enable-smoke-test-driver',
    'disable-telemetry',
    'disable-workspace-trust',
  ].map(name => `--${name}`);
  return ['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', data, ...toggles];
}

function payload(authority: string, { file, tests }: HostOptions): Payload {
  const remote = (path: string) => `vscode-remote://${authority}${path}`;
  return [
    ['extensionDevelopmentPath', remote(repository)],
    ['enableProposedApi', ''],
    ...(file === undefined ? [] : [['openFile', remote(file)] as const]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)] as const]),
  ];
}
