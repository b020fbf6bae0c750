import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NumberHeap } from '../../../src/core/util/numberHeap';

describe('NumberHeap', () => {
  it('has the least number at hand', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -20, max: 20 }))), steps => {
        const heap = new NumberHeap();
        const numbers: number[] = [];
        for (const number of steps) {
          if (number === null) {
            heap.takeLeast();
            numbers.shift();
          } else {
            heap.add(number);
            numbers.push(number);
            numbers.sort((a, b) => a - b);
          }
          assert.equal(heap.least, numbers[0]);
        }
      }),
    );
  });
});
