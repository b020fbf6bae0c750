import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { HostName } from '../../../scripts/hosts/host.mts';
import { openWindow, type Window } from '../../../scripts/hosts/openWindow.mts';
import { repository } from '../../../scripts/hosts/paths.mts';
import { emptyWorkspace } from '../../../scripts/hosts/workspaceCopy.mts';
import { openPages } from '../../window/support/openTestWindow.ts';

/** What `npm run package` wrote. */
export const vsix = join(repository, 'lectern.vsix');

export interface InstalledOptions {
  readonly host: HostName;
  /** Opened at the start; one of the files. */
  readonly file: string;
  /** The texts of the files by their paths from the workspace; it is told where it is. */
  readonly files: (folder: string) => Readonly<Record<string, string>>;
  readonly untrusted?: true;
}

/** A window of a fresh VS Code into which the package was installed. */
export interface InstalledWindow extends Window {
  /** The workspace. */
  readonly folder: string;
  /** The addresses that the window has asked for. */
  readonly requests: readonly string[];
}

/** Installs the package, with the settings as they are by default, and opens a new workspace of these files. */
export async function openInstalled({ file, files, ...options }: InstalledOptions): Promise<InstalledWindow> {
  const workspace = await emptyWorkspace();
  const { folder } = workspace;
  const requests: string[] = [];
  for (const [name, text] of Object.entries(files(folder))) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const window = await openWindow({
    ...options,
    vsix,
    folder,
    file: join(folder, file),
    prepare: async page => {
      page.on('request', request => requests.push(request.url()));
      await Promise.resolve();
    },
  });
  openPages.add(window.page);
  const close = async () => {
    openPages.delete(window.page);
    await window.close();
    await workspace.remove();
  };
  return { ...window, folder, requests, close };
}
