import {
  placeOf,
  shortTitle,
  toScreen,
  type Box,
  type LabelWish,
  type MapLabel,
  type Place,
  type Size,
} from '../../../core';
import { nameSpots } from './nameSpots';
import type { Scene } from './scene';

/** A name that wants to stand on the map. */
export interface TextWish extends LabelWish {
  readonly text: string;
  readonly font: string;
  readonly color: string;
}

/** Which width a text takes in a font, in CSS pixels. */
export type Measure = (text: string, font: string) => number;

/** From which zoom on the topics are named; up to which the areas are. */
const TOPICS_FROM = 1.35;
const AREAS_UNTIL = 3.2;

/** Papers are named when so few are to be seen; the best hits always. */
const MOST_TITLES = 60;
const NAMED_HITS = 12;

/** How far a title stands from its point, and from the ring around it where it has one, in CSS pixels. */
const BESIDE = 5;
const RING = 4;

/** How far from each other names stay at least, in CSS pixels. */
const APART = 3;

/** What should stand on the map, the most important first: the best hits, the areas, the topics, the papers. */
export function labelWishes(
  scene: Scene,
  visible: readonly number[],
  radius: number,
  measure: Measure,
): TextWish[] {
  const named = scene.labels.filter(({ kind }) =>
    kind === 'area' ? scene.zoom < AREAS_UNTIL : scene.zoom >= TOPICS_FROM,
  );
  const areas = named.filter(({ kind }) => kind === 'area');
  const topics = named.filter(({ kind }) => kind === 'topic');
  const title = (paper: number) => titleWish(scene, paper, radius, measure);
  return [
    ...titled(scene, visible).map(title),
    ...areas.map(label => nameWish(scene, label, measure)),
    ...topics.map(label => nameWish(scene, label, measure)),
    ...(visible.length <= MOST_TITLES ? byImportance(scene, visible).map(title) : []),
  ];
}

/** The best hits that are in the window. */
function titled({ hits, lit }: Scene, visible: readonly number[]): number[] {
  const inWindow = new Set(visible);
  return hits.filter(paper => inWindow.has(paper) && lit?.[paper] !== false).slice(0, NAMED_HITS);
}

function byImportance({ mentioned, lit }: Scene, visible: readonly number[]): number[] {
  const shown = visible.filter(paper => lit?.[paper] !== false);
  return [...shown.filter(paper => mentioned.has(paper)), ...shown.filter(paper => !mentioned.has(paper))];
}

function nameWish(scene: Scene, label: MapLabel, measure: Measure): TextWish {
  const { theme, size } = scene;
  const { text, kind, area, place } = label;
  const letters = kind === 'area' ? 15 : 12;
  const font = `${kind === 'area' ? 700 : 600} ${letters}px ${theme.font}`;
  const width = measure(text, font);
  const height = letters * 1.4;
  const { x, y } = toScreen(scene.viewport, place);
  const isThere = x >= 0 && x <= size.width && y >= 0 && y <= size.height;
  const boxes = nameSpots(scene, label, width, height).map(spot => {
    const box = boxAround({ x: x + spot.x, y: y + spot.y }, width, height);
    return isThere ? within(box, size) : box;
  });
  return { text, font, color: theme.areas[area]?.text ?? theme.foreground, boxes };
}

function titleWish(scene: Scene, paper: number, radius: number, measure: Measure): TextWish {
  const { theme, content } = scene;
  const height = 12;
  const font = `400 ${height}px ${theme.font}`;
  const text = shortTitle(content.papers[paper]?.title ?? '');
  const { x, y } = toScreen(scene.viewport, placeOf(scene.positions, paper));
  const width = measure(text, font);
  const ring = scene.mentioned.has(paper) ? RING : 0;
  const beside = radius + ring + BESIDE + width / 2;
  const above = radius + ring + height * 0.75;
  const places: Place[] = [
    { x: x + beside, y },
    { x: x - beside, y },
    { x, y: y + above + 2 },
    { x, y: y - above },
  ];
  return {
    text,
    font,
    color: theme.foreground,
    boxes: places
      .map(place => boxAround(place, width, height * 1.2))
      .toSorted((a, b) => overhang(a, scene.size) - overhang(b, scene.size)),
  };
}

/** How much of a box is beyond the sides of the window, in CSS pixels. */
function overhang({ left, right }: Box, { width }: Size): number {
  return Math.max(0, -left) + Math.max(0, right - width);
}

/** The box moved so far that the window shows all of it. */
function within({ left, top, right, bottom }: Box, { width, height }: Size): Box {
  const x = Math.max(0, -left) - Math.max(0, right - width);
  const y = Math.max(0, -top) - Math.max(0, bottom - height);
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

function boxAround({ x, y }: Place, width: number, height: number): Box {
  return {
    left: x - width / 2 - APART,
    right: x + width / 2 + APART,
    top: y - height / 2,
    bottom: y + height / 2,
  };
}
