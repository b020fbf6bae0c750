import assert from 'node:assert/strict';
import {
  boundsOf,
  layoutPapers,
  MAP_SIZE,
  mapContent,
  placeOf,
  roomOf,
  type Positions,
} from '../../../src/core';
import { alignPositions } from '../../../src/core/map/layout/alignPositions';
import { bundledLibrary, bundledTaxonomy } from '../../support/bundledPapers';
import { firstPapers, layOut, placesById } from './mapOf';

const content = mapContent(bundledLibrary(), bundledTaxonomy());
const some = firstPapers(content, 90);

const distance = (positions: Positions, one: number, other: number) => {
  const [a, b] = [placeOf(positions, one), placeOf(positions, other)];
  return Math.hypot(a.x - b.x, a.y - b.y);
};

describe('layoutPapers', () => {
  const positions = layOut(some);

  it('gives the same places to the same papers', () => {
    assert.deepEqual(layOut(some), positions);
  });

  it('gives every paper a place within the map', () => {
    assert.equal(positions.length, some.papers.length * 2);
    assert.ok(positions.every(Number.isFinite));
    const { left = 0, right = 0, top = 0, bottom = 0 } = boundsOf(positions) ?? {};
    assert.ok(Math.max(right - left, bottom - top) < MAP_SIZE * 1.1);
  });

  it('lets no two papers cover each other', () => {
    const papers = some.papers.map((_, paper) => paper);
    const pairs = papers.flatMap(one => papers.slice(0, one).map(other => distance(positions, one, other)));
    assert.ok(Math.min(...pairs) > roomOf(papers.length));
  });

  it('puts most papers beside one of their own area', () => {
    const papers = some.papers.map((_, paper) => paper);
    const beside = papers.filter(one => {
      const [, nearest = one] = papers.toSorted(
        (a, b) => distance(positions, one, a) - distance(positions, one, b),
      );
      return some.papers[nearest]?.area === some.papers[one]?.area;
    });
    assert.ok(beside.length > papers.length * 0.75, `${beside.length} of ${papers.length}`);
  });

  it('leaves papers about where they were when others come', () => {
    const former = placesById(some, positions);
    const more = firstPapers(content, 95);
    const next = placesById(more, layOut(more, former));
    const moves = [...former].map(([id, { x, y }]) =>
      Math.hypot((next.get(id)?.x ?? NaN) - x, (next.get(id)?.y ?? NaN) - y),
    );
    assert.ok((moves.toSorted((a, b) => a - b)[45] ?? NaN) < MAP_SIZE * 0.06, moves.join(' '));
  });

  for (const count of [0, 1, 2, 3, 4, 5]) {
    it(`lays out ${count} papers`, () => {
      const few = layOut(firstPapers(content, count));
      assert.equal(few.length, count * 2);
      assert.ok(few.every(Number.isFinite));
    });
  }

  it('reports progress from 0 to 1 that never falls', () => {
    const shares = [...layoutPapers(firstPapers(content, 20), new Map())];
    assert.ok(shares.length > 10);
    assert.ok(shares.every((share, at) => share >= (shares[at - 1] ?? 0) && share <= 1));
  });
});

describe('alignPositions', () => {
  it('undoes a turn, a mirror and a move', () => {
    const positions = Float32Array.of(0, 0, 10, 0, 10, 5, 3, 8);
    const changed = Float32Array.from(
      [0, 1, 2, 3].flatMap(paper => {
        const { x, y } = placeOf(positions, paper);
        return [7 - y, 3 - x];
      }),
    );
    const aligned = alignPositions(
      changed,
      [0, 1, 2, 3].map(paper => placeOf(positions, paper)),
    );
    aligned.forEach((value, at) => assert.ok(Math.abs(value - (positions[at] ?? NaN)) < 1e-4));
  });
});
