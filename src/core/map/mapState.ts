/** What a reader did to the map, kept while the tab lives and over a reload. */
export interface MapState {
  /** The place of the map in the middle, and how many times larger than the whole map fits. */
  readonly view?: { readonly x: number; readonly y: number; readonly zoom: number };
  /** The labels of the areas that are highlighted; none means all. */
  readonly areas: readonly string[];
  /** Whether the papers of the active document are highlighted. */
  readonly mentionedOnly: boolean;
  readonly query: string;
}

/** Reads what was kept; what is damaged counts as not done. */
export function readMapState(kept: unknown): MapState {
  const { view, areas, mentionedOnly, query } = isRecord(kept) ? kept : {};
  return {
    ...(isView(view) ? { view } : {}),
    areas: Array.isArray(areas) ? areas.filter(area => typeof area === 'string') : [],
    mentionedOnly: mentionedOnly === true,
    query: typeof query === 'string' ? query : '',
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isView(value: unknown): value is NonNullable<MapState['view']> {
  return (
    isRecord(value) &&
    [value.x, value.y, value.zoom].every(Number.isFinite) &&
    typeof value.zoom === 'number' &&
    value.zoom > 0
  );
}
