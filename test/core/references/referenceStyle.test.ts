import assert from 'node:assert/strict';
import { bundledStyles, referenceStyle } from '../../../src/core';

describe('referenceStyle', () => {
  it('knows the styles that come with Lectern', () => {
    for (const name of bundledStyles) {
      assert.deepEqual(referenceStyle(` ${name} `), { kind: 'bundled', name });
    }
  });

  it('takes anything else for the path of a style', () => {
    assert.deepEqual(referenceStyle('~/styles/acm.csl'), { kind: 'file', path: '~/styles/acm.csl' });
  });

  it('is the plain form when nothing usable is said', () => {
    for (const value of ['plain', '', '  ', undefined, null, 7, ['apa']]) {
      assert.deepEqual(referenceStyle(value), { kind: 'plain' });
    }
  });
});
