import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, context } from 'esbuild';
import { compileCorpus } from './corpus.mts';

/** What a bundle must be to run in the Node and in the web worker extension host alike. */
export const hostBundle = {
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
  logLevel: 'warning',
} as const satisfies BuildOptions;

const extensionBundle = {
  ...hostBundle,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
} as const satisfies BuildOptions;

/** The scripts of the pages that are shown in webviews. */
const pageBundle = {
  bundle: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'warning',
  entryPoints: ['src/webview/paperPage.ts'],
  outdir: 'dist',
} as const satisfies BuildOptions;

/** `development` is readable and has a source map beside it; `production` is small and has none. */
export type BuildKind = 'development' | 'production';

/** Builds all that the extension needs at run time into `dist/`. */
export async function buildExtension(kind: BuildKind = 'development'): Promise<void> {
  await compileCorpus();
  await build({
    ...extensionBundle,
    minify: kind === 'production',
    sourcemap: kind === 'development' && 'linked',
  });
  await build({ ...pageBundle, minify: kind === 'production' });
}

async function watchExtension(): Promise<void> {
  await compileCorpus();
  const watching = await context({ ...extensionBundle, sourcemap: 'linked', logLevel: 'info' });
  const watchingPages = await context({ ...pageBundle, logLevel: 'info' });
  await Promise.all([watching.watch(), watchingPages.watch()]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const flags = process.argv.slice(2);
  await (flags.includes('--watch')
    ? watchExtension()
    : buildExtension(flags.includes('--production') ? 'production' : 'development'));
}
