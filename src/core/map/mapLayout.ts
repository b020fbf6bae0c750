import { hashText } from '../text/hash';
import type { MapContent } from './mapContent';
import type { FormerMap } from './layout/layoutPapers';
import type { Positions } from './layout/positions';

/** Raised when papers would be laid out otherwise. */
const VERSION = 1;

/** A finished map as it is kept between sessions. */
export interface MapLayout {
  /** Of the content that it was made for, see {@link contentKey}. */
  readonly key: string;
  readonly ids: readonly string[];
  /** x and y of each paper, to a tenth. */
  readonly places: readonly number[];
}

/** The same for contents that are laid out alike, different for others. */
export function contentKey({ papers, topics, areas, latentVectors }: MapContent): string {
  const { rows, dimensions } = latentVectors;
  const pieces = Array.from({ length: Math.ceil(rows.length / PIECE) }, (_, piece) =>
    hashText(String.fromCharCode(...rows.subarray(piece * PIECE, (piece + 1) * PIECE))),
  );
  const lines = papers.map(({ id, area, topics: own }) => [id, area, ...own].join(' '));
  return hashText([VERSION, dimensions, areas.length, topics.length, ...pieces, ...lines].join('\n'));
}

const PIECE = 4096;

export function toLayout(key: string, content: MapContent, positions: Positions): MapLayout {
  return {
    key,
    ids: content.papers.map(({ id }) => id),
    places: Array.from(positions, value => Math.round(value * 10) / 10),
  };
}

/** Reads what JSON made of a layout; undefined when it is something else or damaged. */
export function readLayout(text: string): MapLayout | undefined {
  const read = parse(text);
  if (typeof read !== 'object' || read === null || !('key' in read && 'ids' in read && 'places' in read)) {
    return undefined;
  }
  const { key, ids, places } = read;
  const isSound =
    typeof key === 'string' &&
    Array.isArray(ids) &&
    Array.isArray(places) &&
    places.length === ids.length * 2 &&
    ids.every(id => typeof id === 'string') &&
    places.every(value => typeof value === 'number');
  return isSound ? { key, ids, places } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where the papers of the content lie for which the layout was made. */
export function placesOf(layout: MapLayout, { papers }: MapContent): Positions {
  const places = formerMap(layout);
  return Float32Array.from(
    papers.flatMap(({ id }) => {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      return [x, y];
    }),
  );
}

/** The places of a layout by the ids of papers. */
export function formerMap(layout: MapLayout | undefined): FormerMap {
  const { ids = [], places = [] } = layout ?? {};
  return new Map(ids.map((id, paper) => [id, { x: places[paper * 2] ?? 0, y: places[paper * 2 + 1] ?? 0 }]));
}
