import type { Bibliography } from '../formats/bibliography';
import type { MentionOptions } from './mention';

/** A document as a surface hands it over, and how it wants it read. */
export interface DocumentText extends Pick<MentionOptions, 'citeCommands' | 'names' | 'isPartial'> {
  readonly text: string;
  /** The editor's language id: `markdown`, `latex`. */
  readonly languageId: string;
  /** The files that the document cites from. */
  readonly bibliography?: readonly Bibliography[];
}
