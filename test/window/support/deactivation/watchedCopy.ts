import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { hostBundle } from '../../../../scripts/hostBundle.mts';
import { repository } from '../../../../scripts/hosts/paths.mts';

const bundled = (name: string) => join(import.meta.dirname, `${name}.ts`);

/** Makes a folder one of the built extension, started by {@link WatchedExtension}; answers the path of the test that asks it. */
export async function writeWatchedCopy(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as object;
  const main = './watchedExtension.js';
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, main }));
  for (const name of ['dist', 'media', 'l10n', 'package.nls.json']) {
    // No links: VS Code knows by its true path which extension a script belongs to.
    await cp(join(repository, name), join(folder, name), { recursive: true });
  }
  await build({
    ...hostBundle,
    entryPoints: [bundled('watchedExtension'), bundled('run')],
    outdir: folder,
    external: ['vscode', './dist/extension.js'],
  });
  return join(folder, 'run.js');
}
