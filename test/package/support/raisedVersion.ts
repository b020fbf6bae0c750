import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackVsix } from '../../../scripts/hosts/installVsix.mts';
import { packExtension } from '../../../scripts/packExtension.mts';
import { vsix } from './openInstalled.ts';

interface Manifest {
  readonly version: string;
  readonly contributes: { readonly commands: { readonly command: string; readonly title: string }[] };
}

/** The title under which the report's command tells which version runs. */
export const reportTitle = (version: string) => `Show Library Report of ${version}`;

/** Writes the same package with the next patch version into this folder, and answers its path and the version. */
export async function raiseVersion(scratch: string): Promise<{ path: string; version: string }> {
  const unpacked = await unpackVsix(vsix);
  const cwd = join(scratch, 'next');
  await cp(unpacked.folder, cwd, { recursive: true });
  await unpacked.remove();
  await rm(join(cwd, '.vsixmanifest'), { force: true });
  const manifest = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8')) as Manifest;
  const [major = '0', minor = '0', patch = '0'] = manifest.version.split('.');
  const version = `${major}.${minor}.${Number(patch) + 1}`;
  const commands = manifest.contributes.commands.map(command =>
    command.command === 'lectern.showLibraryReport' ? { ...command, title: reportTitle(version) } : command,
  );
  // It is built already, and what an installation adds to the file is no part of a package.
  const next = { ...manifest, version, contributes: { ...manifest.contributes, commands } };
  const text = JSON.stringify({ ...next, scripts: undefined, __metadata: undefined });
  await writeFile(join(cwd, 'package.json'), text);
  const path = join(scratch, 'next.vsix');
  await packExtension(path, cwd);
  return { path, version };
}
