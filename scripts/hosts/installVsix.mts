import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeBinary } from './nodeBinary.mts';
import { removeScratch } from './removeScratch.mts';
import { runCommand } from './runCommand.mts';
import { fetchServer } from './fetchServer.mts';

/** Has the VS Code server that keeps its data in this folder install a .vsix, over an older version of it if need be. */
export async function installVsix(vsix: string, data: string): Promise<void> {
  const server = await fetchServer();
  const flags = ['--server-data-dir', data, '--accept-server-license-terms'];
  const args = [join(server, 'out/server-main.js'), '--install-extension', vsix, ...flags];
  await runCommand(await nodeBinary(), args, data);
}

/** What an installed .vsix consists of, in a folder of its own. */
export interface UnpackedVsix {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Unpacks a .vsix as VS Code does: by installing it. */
export async function unpackVsix(vsix: string): Promise<UnpackedVsix> {
  const data = await mkdtemp(join(tmpdir(), 'lectern-installed-'));
  await installVsix(vsix, data);
  const extensions = join(data, 'extensions');
  const [name] = (await readdir(extensions, { withFileTypes: true })).filter(entry => entry.isDirectory());
  if (name === undefined) {
    throw new Error(`Nothing was installed from ${vsix}.`);
  }
  return { folder: join(extensions, name.name), remove: () => removeScratch(data) };
}
