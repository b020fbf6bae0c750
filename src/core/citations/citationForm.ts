import { markupOf } from '../mentions/scan/markup';
import { readPandocKey } from '../mentions/scan/markdown/pandocKey';

/** How a document writes a citation; `opening` is what stands before the list of keys, such as `\citep`, `:cite:` or `d-cite`. */
export type CitationForm =
  | { readonly kind: 'command'; readonly opening: string }
  | { readonly kind: 'role'; readonly opening: string }
  | { readonly kind: 'tag'; readonly opening: string }
  | { readonly kind: 'pandoc' | 'pandocInText' | 'typst' | 'keys' };

/** The form that a document of this language has as long as it cites nothing. */
export function usualForm(languageId: string): CitationForm {
  if (languageId === 'typst') {
    return { kind: 'typst' };
  }
  if (isRst(languageId)) {
    return { kind: 'role', opening: ':cite:' };
  }
  switch (markupOf(languageId)) {
    case 'latex':
      return { kind: 'command', opening: '\\cite' };
    case 'markdown':
      return { kind: 'pandoc' };
    case 'bibtex':
    case 'plain':
      return { kind: 'keys' };
  }
}

export function isRst(languageId: string): boolean {
  return languageId === 'restructuredtext' || languageId === 'rst';
}

/** The citation of these keys, at least one, in a form. */
export function writeCitation(keys: readonly string[], form: CitationForm): string {
  switch (form.kind) {
    case 'command':
      return `${form.opening}{${keys.join(',')}}`;
    case 'role':
      return `${form.opening}\`${keys.join(',')}\``;
    case 'tag':
      return `<${form.opening} key="${keys.join(',')}"></${form.opening}>`;
    case 'pandoc':
      return `[${keys.map(pandocKey).join('; ')}]`;
    case 'pandocInText':
      return keys.map(pandocKey).join(', ');
    case 'typst':
      return keys.map(typstKey).join(' ');
    case 'keys':
      return keys.join(', ');
  }
}

/** A key as Pandoc reads it: in braces where the bare key would be cut short. */
export function pandocKey(key: string): string {
  const bare = `@${key}`;
  return readPandocKey(bare, 0, bare.length)?.end === bare.length ? bare : `@{${key}}`;
}

/** A key behind an "@" where it is a label (Typst reference, "Label": letters, digits, `_`, `-`, `:` and `.`). */
function typstKey(key: string): string {
  return /^[\p{L}_](?:[\p{L}\p{N}_:.-]*[\p{L}\p{N}_-])?$/u.test(key)
    ? `@${key}`
    : `#cite(label(${JSON.stringify(key)}))`;
}
