import type { Author } from '../paper';
import { latexToText } from './latexText';

/** The people of a BibTeX name list, and whether it ends in "and others". */
export interface NameList {
  readonly authors: readonly Author[];
  readonly partial: boolean;
}

/**
 * Reads a BibTeX name list: `First von Last`, `von Last, First` and `von Last, Jr, First`, joined by "and"
 * outside braces; a name wholly in braces is an institution (Patashnik, BibTeXing, section 4).
 */
export function parseNames(list: string): NameList {
  const names = splitOutsideBraces(list.trim(), /^\s+and\s+/i).filter(name => name.trim() !== '');
  const partial = names.at(-1)?.trim().toLowerCase() === 'others';
  const people = partial ? names.slice(0, -1) : names;
  return { authors: people.map(parseName).filter(author => author.family !== ''), partial };
}

function parseName(name: string): Author {
  const parts = splitOutsideBraces(name.trim(), /^\s*,\s*/);
  const [first = '', second = '', third] = parts;
  if (parts.length > 1) {
    return author(third ?? second, first, third === undefined ? '' : second);
  }
  const words = splitOutsideBraces(first, /^(?:\s+|~)/);
  const von = words.findIndex(
    (word, index) => index < words.length - 1 && /^\p{Ll}/u.test(latexToText(word)) && !word.startsWith('{'),
  );
  const cut = von >= 0 ? von : words.length - 1;
  return author(words.slice(0, cut).join(' '), words.slice(cut).join(' '), '');
}

function author(given: string, family: string, suffix: string): Author {
  const last = [latexToText(family), latexToText(suffix)].filter(part => part !== '').join(' ');
  const first = latexToText(given);
  return first === '' ? { family: last } : { given: first, family: last };
}

/** Splits where the separator stands at brace depth nought. */
function splitOutsideBraces(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    depth += char === '{' ? 1 : char === '}' ? -1 : 0;
    const found = depth === 0 && /[\s,~]/.test(char ?? '') ? separator.exec(text.slice(at, at + 64)) : null;
    if (found) {
      parts.push(text.slice(from, at));
      from = at + found[0].length;
      at = from - 1;
    }
  }
  return [...parts, text.slice(from)];
}
