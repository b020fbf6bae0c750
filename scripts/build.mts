import { type BuildOptions, build, context } from 'esbuild';
import { compileCorpus } from './corpus.mts';
import { hostBundle } from './hostBundle.mts';
import { isMain } from './isMain.mts';
import { oneVscode } from './oneVscode.mts';

export const extensionBundle = {
  ...hostBundle,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
} as const satisfies BuildOptions;

/**
 * The library's thread, in Node and in a browser. In a function of its own, since a browser's worker has no module around
 * it: what a script declares there would otherwise take the place of the browser's functions of the same name.
 */
const workerBundle = {
  ...hostBundle,
  format: 'iife',
  entryPoints: ['src/worker/library/libraryWorker.ts'],
  outfile: 'dist/libraryWorker.js',
} as const satisfies BuildOptions;

/** The references' thread: a CSL processor, which only who copies references in a style needs. */
const referenceBundle = {
  ...workerBundle,
  entryPoints: ['src/worker/references/referenceWorker.ts'],
  outfile: 'dist/referenceWorker.js',
} as const satisfies BuildOptions;

/** The scripts of the webviews, which are pages of a browser, and of their workers. */
const webviewBundle = {
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  logLevel: 'warning',
  entryPoints: {
    map: 'src/webview/map/main.ts',
    mapLayout: 'src/webview/map/layoutWorker.ts',
    paperPage: 'src/webview/paperPage.ts',
  },
  outdir: 'dist',
} as const satisfies BuildOptions;

/** Every script that is shipped. */
export const bundles: readonly BuildOptions[] = [
  { ...extensionBundle, plugins: [oneVscode] },
  workerBundle,
  referenceBundle,
  webviewBundle,
];

/** `development` is readable and has a source map beside it; `production` is small and has none. */
export type BuildKind = 'development' | 'production';

/** Builds all that the extension needs at run time into `dist/`. */
export async function buildExtension(kind: BuildKind = 'development'): Promise<void> {
  await compileCorpus();
  for (const bundle of bundles) {
    await build({
      ...bundle,
      minify: kind === 'production',
      sourcemap: kind === 'development' && 'linked',
    });
  }
}

async function watchExtension(): Promise<void> {
  await compileCorpus();
  for (const bundle of bundles) {
    const watching = await context({ ...bundle, sourcemap: 'linked', logLevel: 'info' });
    await watching.watch();
  }
}

if (isMain(import.meta.url)) {
  const flags = process.argv.slice(2);
  await (flags.includes('--watch')
    ? watchExtension()
    : buildExtension(flags.includes('--production') ? 'production' : 'development'));
}
