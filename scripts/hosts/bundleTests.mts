import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { hostBundle } from '../hostBundle.mts';
import { repository } from './paths.mts';

const outfile = join(repository, 'out/hostTests.js');

/** `node:assert/strict` for a host without Node. */
const strictAssert = join(repository, 'test/host/support/strictAssert.ts');

/**
 * Bundles Mocha and the tests of `test/host` whose file names contain `part`, which are all when it is empty, into one file that
 * runs in either extension host, and answers its path.
 */
export async function bundleTests(part = ''): Promise<string> {
  const folder = join(repository, 'test/host');
  const files = (await readdir(folder, { recursive: true }))
    .filter(name => name.endsWith('.test.ts') && name.includes(part))
    .sort();
  const imports = ['support/mocha.ts', ...files].map(name => `import './${name.replaceAll('\\', '/')}';`);
  await build({
    ...hostBundle,
    stdin: {
      contents: [...imports, `export { run } from './support/run.ts';`].join('\n'),
      resolveDir: folder,
    },
    outfile,
    sourcemap: 'inline',
    loader: { '.md': 'text', '.tex': 'text', '.bib': 'text' },
    alias: { 'node:assert/strict': strictAssert },
    banner: { js: `${processShim}\n${await mochaGlobals()}` },
  });
  return outfile;
}

/** The npm package behind `node:assert/strict` looks at `process`, which a web worker lacks. */
const processShim = 'var process = globalThis.process ?? { env: {} };';

/** Mocha's browser build, which sets the global `Mocha`: it must see no module system, or it exports itself instead. */
async function mochaGlobals(): Promise<string> {
  const source = await readFile(join(repository, 'node_modules/mocha/mocha.js'), 'utf8');
  return `(function (module, exports, define) {${source}\n})();`;
}
