import assert from 'node:assert/strict';
import { createLibrary, localLibraryPort } from '../../../src/core';

const taxonomy: readonly never[] = [];
const library = createLibrary([{ title: 'Learning to Fly in Seconds', abstract: 'A drone learns.' }]);

describe('A port to a library in this thread', () => {
  it('opens the library once for many questions', async () => {
    let opened = 0;
    const port = localLibraryPort(() => {
      opened++;
      return Promise.resolve({ library, taxonomy });
    });
    const [first, second] = await Promise.all([port.search('fly'), port.search('drone')]);
    assert.equal(first.length, 1);
    assert.equal(second.length, 1);
    assert.equal(opened, 1);
  });

  it('opens it again on the next question when it could not be opened', async () => {
    let opened = 0;
    const port = localLibraryPort(() => {
      opened++;
      return opened === 1
        ? Promise.reject(new Error('The connection was lost.'))
        : Promise.resolve({ library, taxonomy });
    });
    await assert.rejects(port.search('fly'), /connection was lost/);
    assert.equal((await port.search('fly')).length, 1);
  });
});
