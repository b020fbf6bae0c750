import assert from 'node:assert/strict';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { areaColors } from '../../../src/core';

const dark = ['#3794ff', '#d18616', '#89d185', '#b180d7', '#f14c4c', '#cca700'];
const hex = fc.integer({ min: 0, max: 0xffffff }).map(color => `#${color.toString(16).padStart(6, '0')}`);

describe('areaColors', () => {
  it('stand out from any background, as points and as text', () => {
    fc.assert(
      fc.property(
        fc.array(hex, { maxLength: 6 }),
        hex,
        fc.integer({ min: 1, max: 14 }),
        (theme, ground, count) => {
          const colors = areaColors(theme, ground, count);
          assert.equal(colors.length, count);
          for (const { point, text } of colors) {
            assert.ok(wcagContrast(point, ground) >= 3, `${point} on ${ground}`);
            assert.ok(wcagContrast(text, ground) >= 4.5, `${text} on ${ground}`);
          }
        },
      ),
    );
  });

  it('differ from each other', () => {
    const points = areaColors(dark, '#1f1f1f', 10).map(({ point }) => point);
    assert.equal(new Set(points).size, 10);
  });

  it('do without a theme that has no colours, or none that can be read', () => {
    const plain = areaColors([], '#ffffff', 4);
    assert.deepEqual(areaColors(['', 'no colour', '#808080'], '#ffffff', 4), plain);
  });
});
