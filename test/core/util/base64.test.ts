import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromBase64, toBase64 } from '../../../src/core/util/base64';

describe('base64', () => {
  it('is what everybody else writes and reads', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
        assert.deepEqual([...fromBase64(toBase64(bytes))], [...bytes]);
      }),
    );
  });
});
