import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeLabels, type Box } from '../../../src/core';

const box = fc
  .tuple(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 20 }))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));
const wishes = fc.array(fc.record({ boxes: fc.array(box, { maxLength: 4 }) }), { maxLength: 30 });

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
  Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

describe('placeLabels', () => {
  it('gives boxes that touch neither each other nor what is taken', () => {
    fc.assert(
      fc.property(wishes, fc.array(box, { maxLength: 5 }), (all, taken) => {
        const boxes = placeLabels(all, taken).map(placed => placed.box);
        boxes.forEach((one, at) => {
          assert.ok([...taken, ...boxes.slice(0, at)].every(other => !overlap(one, other)));
        });
      }),
    );
  });

  it('gives the first wish its best box, and each wish one of its own', () => {
    fc.assert(
      fc.property(wishes, all => {
        const placed = placeLabels(all);
        assert.ok(placed.every(({ wish, box: given }) => wish.boxes.includes(given)));
        const first = all.find(wish => wish.boxes.length > 0);
        assert.equal(placed[0]?.box, first?.boxes[0]);
      }),
    );
  });

  it('takes another box when the best is not free', () => {
    const left = { left: 0, top: 0, right: 10, bottom: 10 };
    const right = { left: 10, top: 0, right: 20, bottom: 10 };
    const placed = placeLabels([{ boxes: [left] }, { boxes: [left, right] }, { boxes: [left] }]);
    assert.deepEqual(
      placed.map(label => label.box),
      [left, right],
    );
  });
});
