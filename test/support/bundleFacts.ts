import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** What the build makes of the source, without writing it. */
export interface BundleFacts {
  /** The texts of the shipped scripts, by their file names. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** Bundles all that is shipped, readable. */
export async function bundleFacts(): Promise<BundleFacts> {
  const { bundles } = await import('../../scripts/build.mts');
  const scripts = new Map<string, string>();
  for (const bundle of bundles) {
    const { outputFiles } = await build({ ...bundle, write: false });
    outputFiles.forEach(({ path, text }) => scripts.set(basename(path), text));
  }
  return { scripts };
}

/** The root of the repository. */
export const root = join(__dirname, '../..');
