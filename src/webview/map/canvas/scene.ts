import {
  roomOf,
  type MapContent,
  type MapLabel,
  type PaperFinder,
  type Positions,
  type Size,
  type Viewport,
} from '../../../core';
import type { Theme } from './theme';

/** All that decides what the canvas looks like. */
export interface Scene {
  readonly content: MapContent;
  readonly positions: Positions;
  readonly finder: PaperFinder;
  readonly labels: readonly MapLabel[];
  readonly theme: Theme;
  readonly viewport: Viewport;
  readonly size: Size;
  /** How many times larger than the whole map fits. */
  readonly zoom: number;
  /** By paper; undefined when all are. */
  readonly lit: readonly boolean[] | undefined;
  /** The papers that answer the query, best first. */
  readonly hits: readonly number[];
  readonly mentioned: ReadonlySet<number>;
  /** The paper under the pointer or the keyboard's cursor. */
  readonly active: number | undefined;
}

/** The largest and the smallest radius of a paper's point while the whole map is seen, in CSS pixels. */
const LARGEST = 5.6;
const SMALLEST = 2;

/** How fast points grow with the map, and how far. */
const GROWTH = 0.45;
const MOST_GROWTH = 2.2;

/** The radius of a paper's point in CSS pixels: as large as papers have room, larger when the reader comes close. */
export function pointRadius({
  content,
  viewport,
  zoom,
}: Pick<Scene, 'content' | 'viewport' | 'zoom'>): number {
  const room = (roomOf(content.papers.length) * viewport.k) / zoom;
  const growth = Math.min(MOST_GROWTH, Math.max(1, zoom) ** GROWTH);
  return Math.min(LARGEST, Math.max(SMALLEST, room * 0.9)) * growth;
}
