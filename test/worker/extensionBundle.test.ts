import assert from 'node:assert/strict';
import { build } from 'esbuild';

/** What belongs into the library's thread; in the extension host it would make the start slow. */
const ENGINE =
  /js-yaml|citeproc|any-ascii|src\/core\/(?:search|topics\/.*odel|formats\/(?:bibtex|csl|entries|ris|tex)\/)/;

/** A pattern that is made when its file is loaded, and takes up to a millisecond to make. */
const COSTLY_PATTERN = /^var .*\/.*\\p\{.*\/\w*u\w*;$/gm;

async function bundleExtension() {
  const { extensionBundle } = await import('../../scripts/build.mts');
  return build({ ...extensionBundle, metafile: true, write: false });
}

describe('The bundle of the extension', () => {
  it('holds nothing of the engine', async () => {
    const { metafile } = await bundleExtension();
    const inputs = Object.values(metafile.outputs).flatMap(output =>
      Object.entries(output.inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
    );
    assert.ok(inputs.includes('src/extension.ts'));
    assert.deepEqual(
      inputs.filter(name => ENGINE.test(name)),
      [],
    );
  });

  it('makes patterns of Unicode classes where they are used', async () => {
    const { outputFiles } = await bundleExtension();
    assert.deepEqual(outputFiles[0]?.text.match(COSTLY_PATTERN), null);
    assert.match('var KEY = /\\p{L}+/uy;', COSTLY_PATTERN);
  });
});
