import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Several } from '../../../src/core/util/several';

const step = fc.record({ act: fc.constantFrom('add', 'delete'), value: fc.nat(6) });

describe('Several', () => {
  it('has its values in the order in which they came, the first at hand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6)), fc.array(step, { maxLength: 60 }), (values, steps) => {
        const several = new Several(values);
        const set = new Set(values);
        for (const { act, value } of steps) {
          if (act === 'add') {
            several.add(value);
            set.add(value);
          } else {
            several.delete(value);
            set.delete(value);
          }
          const [first] = set;
          assert.equal(several.first, first);
          assert.equal(several.size, set.size);
          assert.deepEqual([...several], [...set]);
        }
      }),
    );
  });
});
