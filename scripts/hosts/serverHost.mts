import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchPackage } from './fetchPackage.mts';
import { freePort } from './freePort.mts';
import { type HostOptions, quietSettings, type RunningHost, type Settings } from './host.mts';
import { nodeBinary } from './nodeBinary.mts';
import { repository } from './paths.mts';
import { codeServer } from './pins.mts';
import { runCommand } from './runCommand.mts';
import { startServerProcess } from './serverProcess.mts';
import { type Payload, workbenchUrl } from './workbenchUrl.mts';

/** Starts VS Code as a server on a free port. Its extension host is a Node process. */
export async function startServerHost(options: HostOptions): Promise<RunningHost> {
  const node = await nodeBinary();
  const vscode = await fetchPackage(codeServer, { keep: 'lib/vscode', prepare: installDependencies });
  const data = await mkdtemp(join(tmpdir(), 'lectern-server-'));
  await writeMachineSettings(data, { ...quietSettings, ...options.settings });
  const port = await freePort();
  const origin = `http://localhost:${port}/`;
  const stop = await startServerProcess({
    node,
    args: [join(vscode, 'out/server-main.js'), ...serverFlags(port, data)],
    origin,
  });
  return {
    url: workbenchUrl(origin, options.folder, payload(`localhost:${port}`, options)),
    close: async () => {
      await stop();
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Its native modules stay unbuilt: the server logs that they are missing and does without. */
async function installDependencies(folder: string): Promise<void> {
  await runCommand('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
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
