import type { DocumentText } from '../mentions/documentText';
import type { Mention } from '../mentions/mention';
import type { Citation } from '../mentions/scan/scan';
import type { keyAt, placesOfKey } from '../navigation/keyPlaces';
import type { Cancellation } from '../util/steps';
import type { PaperFacts } from './searchQuestions';

/** A document, and the place that somebody points at, as an offset in it: the card of a mention there comes with the mention. */
export interface PointedDocument extends DocumentText {
  readonly pointedAt?: number | undefined;
}

/** A mention, with what a card says of its paper when somebody points at it. */
export interface KnownMention extends Mention {
  readonly facts?: PaperFacts | undefined;
}

/** Questions about a document that cites. See `LibraryPort`. */
export interface DocumentQuestions {
  /** Every citation key in a document, in its order (see `findCitations`). `undefined` when cancelled. */
  citations(document: DocumentText, cancellation?: Cancellation): Promise<readonly Citation[] | undefined>;
  /**
   * The papers that a document mentions, in order of their places. `undefined` when cancelled. A hover is this one question:
   * each waits for its turn while the library learns.
   */
  mentions(document: PointedDocument, cancellation?: Cancellation): Promise<KnownMention[] | undefined>;
  /** Whether a document cites for certain (see `isCiting`). */
  isCiting(document: DocumentText): Promise<boolean>;
  /** What {@link keyAt} gives: it reads the whole text, as the next does. */
  keyAt(...given: Parameters<typeof keyAt>): Promise<ReturnType<typeof keyAt>>;
  placesOfKey(...given: Parameters<typeof placesOfKey>): Promise<ReturnType<typeof placesOfKey>>;
  /** What a YAML text says, undefined when it is no YAML (see `readYaml`). */
  readYaml(text: string): Promise<unknown>;
}
