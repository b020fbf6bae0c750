import type { Event } from '../util/event';

/** For whoever keeps answers. See `LibraryPort`. */
export interface LibraryNews {
  /** Fires when answers may differ from those given before. */
  readonly onDidChange: Event<void>;
}
