import type { Citation } from '../mentions/scan/scan';
import type { CitationGroup } from './citationGroup';

const REFERENCE =
  /(?<![\p{L}\p{N}_@])(@)([\p{L}_](?:[\p{L}\p{N}_-]|[:.](?=[\p{L}\p{N}_-]))*)(?:\[[^\]\n]{0,200}\])?/gu;

/** `cite(<key>)`, in code and behind a "#" (Typst reference, "Cite"); the call may go on with arguments. */
const CALL = /(?<![\p{L}\p{N}_-])(cite\(\s{0,99}<)([\p{L}\p{N}_:.-]+)>(?:[^()\n]{0,200}\))?/gu;

/**
 * The citations of a Typst document, each on its own: references, of which `@key[p. 7]` has a supplement, then calls of
 * `cite` with a label.
 */
export function typstGroups(text: string): CitationGroup[] {
  return [...groupsOf(text, REFERENCE), ...groupsOf(text, CALL)];
}

/** The keys that a Typst document cites, in no particular order. */
export function typstCitations(text: string): Citation[] {
  return typstGroups(text)
    .flatMap(({ keys }) => keys)
    .map(({ start, end }) => ({ key: text.slice(start, end), start, end }));
}

/** A pattern's first group is what stands before the key, and the second is the key. */
function groupsOf(text: string, pattern: RegExp): CitationGroup[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, 1: before = '', 2: key = '', index }) => {
    const start = index + before.length;
    const range = { start, end: start + key.length };
    return {
      form: { kind: 'typst' },
      start: index,
      end: index + whole.length,
      list: { start: index, end: index + whole.length },
      keys: [range],
    };
  });
}
