import type { MapContent } from './mapContent';
import type { MapLayout } from './mapLayout';

/** What a card on the map says. All plain text. */
export interface MapCard {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  readonly summary: string;
  readonly topics: readonly string[];
}

/** What the extension tells the map's tab. */
export type MessageToMap =
  /** The library; `layout` is the last one kept, which fits the content when it has its key. */
  | {
      readonly kind: 'content';
      readonly content: MapContent;
      readonly key: string;
      readonly layout?: MapLayout;
    }
  /** The ids of the papers that answer a query, best first. */
  | { readonly kind: 'hits'; readonly query: string; readonly ids: readonly string[] }
  | { readonly kind: 'card'; readonly card: MapCard }
  /** The papers that the active document mentions; no name when there is no such document. */
  | { readonly kind: 'mentioned'; readonly document?: string; readonly ids: readonly string[] };

/** What the map's tab tells the extension. */
export type MessageFromMap =
  /** Its script runs; only now does it hear. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'laidOut'; readonly layout: MapLayout };
