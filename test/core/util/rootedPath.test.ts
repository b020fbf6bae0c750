import assert from 'node:assert/strict';
import { rootedPath } from '../../../src/core';

describe('rootedPath', () => {
  it('knows roots, drives and shares', () => {
    assert.equal(rootedPath('/home/a.bib'), '/home/a.bib');
    assert.equal(rootedPath('C:\\refs\\a.bib'), '/C:/refs/a.bib');
    assert.equal(rootedPath('d:/refs/a.bib'), '/d:/refs/a.bib');
    assert.equal(rootedPath('\\\\server\\share\\a.bib'), '//server/share/a.bib');
    assert.equal(rootedPath('//server/share/a.bib'), '//server/share/a.bib');
  });

  it('leaves what is relative', () => {
    for (const path of ['a.bib', 'refs\\a.bib', '..\\a.bib', 'C:a.bib', '\\jobname.bib', '~/a.bib', '']) {
      assert.equal(rootedPath(path), undefined);
    }
  });
});
