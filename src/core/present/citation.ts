import { usualForm, writeCitation } from '../citations/citationForm';

/**
 * The citation of papers by their keys as a document of this language writes it: `\cite{a,b}` in LaTeX, `[@a; @b]` in
 * Markdown, `` :cite:`a,b` `` in reStructuredText, `@a @b` in Typst, the keys alone, "a, b", everywhere else. Empty for
 * no keys.
 */
export function citationOf(keys: readonly string[], languageId: string): string {
  return keys.length === 0 ? '' : writeCitation(keys, usualForm(languageId));
}
