import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PaperFinder, placeOf, toMap, toScreen, fitViewport } from '../../../src/core';

const coordinate = fc.integer({ min: -500, max: 500 });
const positions = fc
  .array(fc.tuple(coordinate, coordinate), { maxLength: 60 })
  .map(places => Float32Array.from(places.flat()));

describe('PaperFinder', () => {
  it('finds the paper nearest to a place, as comparing all does', () => {
    fc.assert(
      fc.property(positions, coordinate, coordinate, fc.integer({ min: 1, max: 300 }), (all, x, y, reach) => {
        const distances = Array.from({ length: all.length / 2 }, (_, paper) => {
          const place = placeOf(all, paper);
          return Math.hypot(place.x - x, place.y - y);
        });
        const least = Math.min(...distances);
        const found = new PaperFinder(all).near({ x, y }, reach);
        assert.equal(found === undefined ? undefined : distances[found], least < reach ? least : undefined);
      }),
    );
  });

  it('finds the papers in a box, as looking at all does', () => {
    fc.assert(
      fc.property(positions, coordinate, coordinate, fc.nat(400), (all, left, top, side) => {
        const box = { left, top, right: left + side, bottom: top + side };
        const inside = Array.from({ length: all.length / 2 }, (_, paper) => paper).filter(paper => {
          const { x, y } = placeOf(all, paper);
          return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
        });
        assert.deepEqual(new PaperFinder(all).within(box), inside);
      }),
    );
  });
});

describe('viewports', () => {
  const size = { width: 800, height: 600 };
  const margins = { left: 100, top: 20, right: 20, bottom: 20 };

  it('lead from the map to the screen and back', () => {
    fc.assert(
      fc.property(coordinate, coordinate, fc.integer({ min: 1, max: 50 }), (x, y, k) => {
        const there = toScreen({ x: 30, y: -20, k }, { x, y });
        assert.deepEqual(toMap({ x: 30, y: -20, k }, there), { x, y });
      }),
    );
  });

  it('show a whole box between the margins', () => {
    const viewport = fitViewport({ left: -500, top: -100, right: 500, bottom: 100 }, size, margins);
    assert.deepEqual(toScreen(viewport, { x: -500, y: 0 }), { x: 100, y: 300 });
    assert.deepEqual(toScreen(viewport, { x: 500, y: 0 }), { x: 780, y: 300 });
  });
});
