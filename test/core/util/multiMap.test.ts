import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MultiMap } from '../../../src/core/util/multiMap';

const step = fc.record({ act: fc.constantFrom('add', 'delete'), key: fc.nat(2), value: fc.nat(4) });

describe('MultiMap', () => {
  it('holds what was added and not deleted, each once, in its order', () => {
    fc.assert(
      fc.property(fc.array(step), steps => {
        const map = new MultiMap<number, number>();
        const lists: [number[], number[], number[]] = [[], [], []];
        for (const { act, key, value } of steps) {
          const list = lists[key] ?? [];
          if (act === 'add') {
            map.add(key, value);
            lists[key] = list.includes(value) ? list : [...list, value];
          } else {
            map.delete(key, value);
            lists[key] = list.filter(other => other !== value);
          }
          for (const [each, values] of lists.entries()) {
            assert.deepEqual(map.all(each), values);
            assert.equal(map.get(each), values[0]);
            assert.equal(map.has(each), values.length > 0);
          }
        }
      }),
    );
  });
});
