import { visibleBox, type Box, type MapLabel, type Place } from '../../../core';
import { pointRadius, type Scene } from './scene';

/** In larger libraries points are everywhere: names do not try to avoid them. */
const MOST_AVOIDED = 2_000;

/** What covering a point costs, in CSS pixels that a name would rather move away; more points do not count. */
const COVERED_COST = 24;
const MOST_COVERED = 8;

/** How far names move, in lines up and down and in parts of their width to the sides. */
const lines = [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2, -3, 3, -4, 4];
const sides = [0, -0.3, 0.3, -0.6, 0.6];

/** Where names went at the zoom that was asked for last: moving the map does not change it. */
let kept:
  { readonly positions: unknown; readonly k: number; readonly spots: Map<MapLabel, Place[]> } | undefined;

/**
 * By how much a name of this size may be moved off its place, the best first: near its place and over few points.
 * In CSS pixels.
 */
export function nameSpots(scene: Scene, label: MapLabel, width: number, height: number): readonly Place[] {
  const { positions, viewport } = scene;
  if (kept?.positions !== positions || kept.k !== viewport.k) {
    kept = { positions, k: viewport.k, spots: new Map() };
  }
  const known = kept.spots.get(label);
  if (known) {
    return known;
  }
  const spots = sides
    .flatMap(side => lines.map(line => ({ x: side * width, y: line * height })))
    .map(spot => ({
      spot,
      cost: Math.hypot(spot.x, spot.y) + coverCost(scene, label.place, spot, width, height),
    }))
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ spot }) => spot);
  kept.spots.set(label, spots);
  return spots;
}

function coverCost(scene: Scene, place: Place, spot: Place, width: number, height: number): number {
  if (scene.content.papers.length > MOST_AVOIDED) {
    return 0;
  }
  const { k } = scene.viewport;
  const reach = pointRadius(scene) * 1.5;
  const box = boxOnMap(place, spot, { width: width + reach, height: height + reach }, k);
  const covered = scene.finder.within(box).length;
  return Math.min(covered, MOST_COVERED) * COVERED_COST;
}

/** The part of the map under a name that is moved off its place. */
function boxOnMap(
  place: Place,
  spot: Place,
  { width, height }: { readonly width: number; readonly height: number },
  k: number,
): Box {
  const corner = { x: width / 2 - spot.x - place.x * k, y: height / 2 - spot.y - place.y * k };
  return visibleBox({ ...corner, k }, { width, height });
}
