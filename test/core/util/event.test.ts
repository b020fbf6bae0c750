import assert from 'node:assert/strict';
import { Emitter } from '../../../src/core/util/event';

describe('Emitter', () => {
  it('calls its listeners in the order in which they subscribed', () => {
    const emitter = new Emitter<string>();
    const heard: string[] = [];
    emitter.event(word => heard.push(`first ${word}`));
    emitter.event(word => heard.push(`second ${word}`));
    emitter.fire('hello');
    assert.deepEqual(heard, ['first hello', 'second hello']);
  });

  it('counts one listener subscribed twice as two, and each is disposed alone', () => {
    const emitter = new Emitter<number>();
    let sum = 0;
    const listener = (value: number) => (sum += value);
    const first = emitter.event(listener);
    emitter.event(listener);
    first.dispose();
    emitter.fire(5);
    assert.equal(sum, 5);
  });

  it('is silent once disposed', () => {
    const emitter = new Emitter<number>();
    let calls = 0;
    emitter.event(() => calls++);
    emitter.dispose();
    emitter.fire(1);
    assert.equal(calls, 0);
  });
});
