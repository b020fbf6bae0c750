import type { Citation } from '../mentions/scan/scan';

/**
 * A place where a citation key stands: as that of an entry (an alias, too), where an entry of a BibTeX file names another, or
 * where a document cites. Offsets are UTF-16 code units, end exclusive, without quotes and braces.
 */
export interface KeyPlace extends Citation {
  readonly kind: 'entry' | 'reference' | 'citation';
}

/** A text in which keys are looked for: a document, a BibTeX file or one of CSL data. */
export interface KeyText {
  readonly text: string;
  /** The editor's: `markdown`, `latex`, `bibtex`, `json`, `yaml`. */
  readonly languageId: string;
  /** Further LaTeX commands whose argument is a list of keys. */
  readonly citeCommands?: readonly string[];
}
