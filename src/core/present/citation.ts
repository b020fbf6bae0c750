import { markupOf } from '../mentions/scan/markup';
import { readPandocKey } from '../mentions/scan/pandocKey';

/**
 * The citation of papers by their keys as a document of this language writes it: `\cite{a,b}` in LaTeX, `[@a; @b]` in
 * Markdown, the keys alone, "a, b", everywhere else. Empty for no keys.
 */
export function citationOf(keys: readonly string[], languageId: string): string {
  if (keys.length === 0) {
    return '';
  }
  switch (markupOf(languageId)) {
    case 'latex':
      return `\\cite{${keys.join(',')}}`;
    case 'markdown':
      return `[${keys.map(pandocKey).join('; ')}]`;
    case 'bibtex':
    case 'plain':
      return keys.join(', ');
  }
}

/** In braces where the bare key would be cut short. */
function pandocKey(key: string): string {
  const bare = `@${key}`;
  return readPandocKey(bare, 0, bare.length)?.end === bare.length ? bare : `@{${key}}`;
}
