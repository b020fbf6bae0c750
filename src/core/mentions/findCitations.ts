import type { Citation } from './scan/scan';
import { scanDocument } from './scan/scanDocument';

/** How to read a document for citation keys. */
export interface CitationOptions {
  /** Further LaTeX commands whose argument is a list of keys, with or without the backslash. */
  readonly citeCommands?: readonly string[];
}

/** Every citation key in a document, in document order, whether it leads anywhere or not. */
export function findCitations(
  text: string,
  languageId: string,
  options: CitationOptions = {},
): readonly Citation[] {
  return scanDocument(text, languageId, options.citeCommands).citations;
}

/**
 * The bibliography files that a document names, as written (without directory, extension or variables resolved): in
 * `\bibliography`, `\addbibresource` and their like, or under `bibliography:` in the YAML block of a Markdown document.
 */
export function findBibliographyFiles(text: string, languageId: string): readonly string[] {
  return scanDocument(text, languageId).bibliographyFiles;
}
