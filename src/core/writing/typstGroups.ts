import type { CitationGroup } from './citationGroup';

const REFERENCE =
  /(?<![\p{L}\p{N}_@])@([\p{L}_](?:[\p{L}\p{N}_-]|[:.](?=[\p{L}\p{N}_-]))*)(?:\[[^\]\n]{0,200}\])?/gu;

/** The references of a Typst document, each on its own; `@key[p. 7]` has a supplement. */
export function typstGroups(text: string): CitationGroup[] {
  return [...text.matchAll(REFERENCE)].map(({ 0: whole, 1: key = '', index }) => {
    const range = { start: index + 1, end: index + 1 + key.length };
    return {
      form: { kind: 'typst' },
      start: index,
      end: index + whole.length,
      list: { start: index, end: index + whole.length },
      keys: [range],
    };
  });
}
