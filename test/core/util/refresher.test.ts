import assert from 'node:assert/strict';
import { Refresher } from '../../../src/core';

/** A refresher whose rest ends when the test says so. */
function setUp() {
  const log: string[] = [];
  const rests: (() => void)[] = [];
  let finish: (() => void) | undefined;
  const refresher = new Refresher(
    () => new Promise<void>(resolve => rests.push(resolve)),
    async isLatest => {
      log.push('begin');
      await new Promise<void>(resolve => (finish = resolve));
      log.push(isLatest() ? 'shown' : 'thrown away');
    },
  );
  const turn = () => new Promise(resolve => setImmediate(resolve));
  const rest = async () => {
    rests.shift()?.();
    await turn();
  };
  const end = async () => {
    finish?.();
    await turn();
  };
  return { log, rests, refresher, rest, end };
}

describe('Refresher', () => {
  it('makes one run of several requests', async () => {
    const { log, refresher, rest, end } = setUp();
    refresher.wake();
    refresher.request();
    await rest();
    await end();
    assert.deepEqual(log, ['begin', 'shown']);
  });

  it('waits again when a request comes during the rest', async () => {
    const { log, refresher, rest } = setUp();
    refresher.wake();
    refresher.request();
    refresher.request();
    await rest();
    assert.deepEqual(log, []);
    await rest();
    assert.deepEqual(log, ['begin']);
  });

  it('throws away what a newer request has overtaken, and runs once more', async () => {
    const { log, refresher, rest, end } = setUp();
    refresher.wake();
    refresher.request();
    await rest();
    refresher.request();
    await end();
    await rest();
    await end();
    assert.deepEqual(log, ['begin', 'thrown away', 'begin', 'shown']);
  });

  it('does nothing asleep, not even wait, and makes up for it awake', async () => {
    const { log, rests, refresher, rest, end } = setUp();
    refresher.request();
    refresher.request();
    assert.equal(rests.length, 0);
    refresher.wake();
    await rest();
    await end();
    assert.deepEqual(log, ['begin', 'shown']);
  });

  it('runs again when it fell asleep during a run, and not without a request', async () => {
    const { log, rests, refresher, rest, end } = setUp();
    refresher.wake();
    refresher.request();
    await rest();
    refresher.sleep();
    await end();
    assert.equal(rests.length, 0);
    refresher.wake();
    await rest();
    await end();
    refresher.sleep();
    refresher.wake();
    assert.equal(rests.length, 0);
    assert.deepEqual(log, ['begin', 'thrown away', 'begin', 'shown']);
  });
});
