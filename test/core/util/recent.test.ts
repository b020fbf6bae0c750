import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Recent } from '../../../src/core/util/recent';

describe('Recent', () => {
  it('keeps what is used again and drops the rest', () => {
    const recent = new Recent<number, string>(10);
    recent.set(0, 'used');
    for (let key = 1; key < 100; key++) {
      recent.set(key, 'once');
      assert.equal(recent.get(0), 'used');
    }
    assert.equal(recent.get(1), undefined);
  });

  it('gives the last value set under a key, or none', () => {
    const step = fc.record({ key: fc.nat(8), value: fc.nat(), weight: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(step), steps => {
        const recent = new Recent<number, number>(10);
        const last = new Map<number, number>();
        for (const { key, value, weight } of steps) {
          recent.set(key, value, weight);
          last.set(key, value);
        }
        for (const [key, value] of last) {
          const held = recent.get(key);
          assert.ok(held === undefined || held === value);
        }
      }),
    );
  });

  it('forgets', () => {
    const recent = new Recent<string, number>(4);
    recent.set('a', 1);
    recent.set('b', 2);
    recent.delete('a');
    assert.equal(recent.get('a'), undefined);
    recent.clear();
    assert.equal(recent.get('b'), undefined);
  });
});
