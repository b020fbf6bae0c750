import assert from 'node:assert/strict';
import { build } from 'esbuild';

/** What belongs into the library's thread; in the extension host it would make the start slow. */
const ENGINE = /js-yaml|src\/core\/(?:search|topics\/.*odel|formats\/(?:bibtex|csl|ris|latex))/;

describe('The bundle of the extension', () => {
  it('holds nothing of the engine', async () => {
    const { extensionBundle } = await import('../../scripts/build.mts');
    const { metafile } = await build({ ...extensionBundle, metafile: true, write: false });
    const inputs = Object.values(metafile.outputs).flatMap(output =>
      Object.entries(output.inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : [])),
    );
    assert.ok(inputs.includes('src/extension.ts'));
    assert.deepEqual(
      inputs.filter(name => ENGINE.test(name)),
      [],
    );
  });
});
