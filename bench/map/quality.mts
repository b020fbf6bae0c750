import type { MapContent, Positions } from '../../src/core';

const NEIGHBOURS = 10;

export interface MapQuality {
  /** How far the nearest on the map can be trusted to be near by subject (Venna and Kaski, 2001); 1 is best. */
  readonly trustworthiness: number;
  /** The share of the nearest on the map that are of the same area. */
  readonly sameArea: number;
}

/** Compares the ten nearest of each paper on the map with those by subject. Quadratic: for small libraries. */
export function mapQuality({ papers, latentVectors }: MapContent, positions: Positions): MapQuality {
  const total = papers.length;
  const { rows, dimensions } = latentVectors;
  const bySubject = (one: number, other: number) => {
    let product = 0;
    for (let axis = 0; axis < dimensions; axis++) {
      product += rows[one * dimensions + axis]! * rows[other * dimensions + axis]!;
    }
    return -product;
  };
  const onMap = (one: number, other: number) =>
    Math.hypot(
      positions[one * 2]! - positions[other * 2]!,
      positions[one * 2 + 1]! - positions[other * 2 + 1]!,
    );
  let penalty = 0;
  let same = 0;
  for (let one = 0; one < total; one++) {
    const ranks = new Map(ranked(one, total, bySubject).map((other, rank) => [other, rank + 1]));
    for (const other of ranked(one, total, onMap).slice(0, NEIGHBOURS)) {
      penalty += Math.max(0, ranks.get(other)! - NEIGHBOURS);
      same += papers[one]!.area === papers[other]!.area ? 1 : 0;
    }
  }
  const worst = (total * NEIGHBOURS * (2 * total - 3 * NEIGHBOURS - 1)) / 2;
  return { trustworthiness: 1 - penalty / worst, sameArea: same / (total * NEIGHBOURS) };
}

function ranked(one: number, total: number, distance: (one: number, other: number) => number): number[] {
  const others = Array.from({ length: total }, (_, other) => other).filter(other => other !== one);
  const distances = new Map(others.map(other => [other, distance(one, other)]));
  return others.sort((a, b) => distances.get(a)! - distances.get(b)!);
}
