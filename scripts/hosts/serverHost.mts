import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchServer } from './fetchServer.mts';
import { type HostOptions, quietSettings, type RunningHost, type Settings } from './host.mts';
import { installVsix } from './installVsix.mts';
import { nodeBinary } from './nodeBinary.mts';
import { repository } from './paths.mts';
import { removeScratch } from './removeScratch.mts';
import { startServerProcess } from './serverProcess.mts';
import { uriPath } from './uriPath.mts';
import { type Payload, workbenchUrl } from './workbenchUrl.mts';

/** Starts VS Code as a server on a free port. Its extension host is a Node process. */
export async function startServerHost(options: HostOptions): Promise<RunningHost> {
  const node = await nodeBinary();
  const vscode = await fetchServer();
  const data = await mkdtemp(join(tmpdir(), 'lectern-server-'));
  const trust = options.untrusted ? { 'security.workspace.trust.enabled': true } : {};
  await writeMachineSettings(data, { ...quietSettings, ...trust, ...options.settings });
  if (options.vsix !== undefined) {
    await installVsix(options.vsix, data);
  }
  const server = await startServerProcess({
    node,
    args: port => [
      ...(options.nodeFlags ?? []),
      join(vscode, 'out/server-main.js'),
      ...serverFlags(port, data, options),
    ],
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

async function writeMachineSettings(data: string, settings: Settings): Promise<void> {
  const folder = join(data, 'data/Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
}

/** Without the smoke test driver a built VS Code ignores extensions under development. */
function serverFlags(port: number, data: string, { untrusted }: HostOptions): string[] {
  const toggles = [
    'without-connection-token',
    'accept-server-license-terms',
    'enable-smoke-test-driver',
    'disable-telemetry',
    ...(untrusted ? [] : ['disable-workspace-trust']),
  ].map(name => `--${name}`);
  return ['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', data, ...toggles];
}

function payload(authority: string, { file, tests, extension, vsix }: HostOptions): Payload {
  const remote = (path: string) => `vscode-remote://${authority}${uriPath(path)}`;
  return [
    ...(vsix === undefined ? [['extensionDevelopmentPath', remote(extension ?? repository)] as const] : []),
    ['enableProposedApi', ''],
    ...(file === undefined ? [] : [['openFile', remote(file)] as const]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)] as const]),
  ];
}
