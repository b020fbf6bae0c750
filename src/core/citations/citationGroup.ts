import type { TextRange } from '../text/textRange';
import type { CitationForm } from './citationForm';

/** One citation of a document: its keys, and where more can be added. */
export interface CitationGroup extends TextRange {
  readonly form: CitationForm;
  /** What the keys stand in, without brackets. */
  readonly list: TextRange;
  /** In the order of the document; empty for `\cite{}`. */
  readonly keys: readonly TextRange[];
}
