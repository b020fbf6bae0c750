import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { repository } from './hosts/paths.mts';

/** Writes the extension in a folder as a .vsix to this path; the project's own is built as it ships. */
export async function packExtension(packagePath: string, cwd = repository): Promise<void> {
  const manifest = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8')) as { version: string };
  // There is no repository to point the links of the README at.
  await createVSIX({
    cwd,
    packagePath,
    dependencies: false,
    preRelease: isPreRelease(manifest.version),
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
}

/** The Marketplace knows no `-beta`: an odd minor number means a pre-release, and the package must say so itself. */
export function isPreRelease(version: string): boolean {
  return Number(version.split('.')[1]) % 2 === 1;
}
