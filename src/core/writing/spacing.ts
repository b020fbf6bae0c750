import type { CitationGroup } from '../citations/citationGroup';
import { markupOf } from '../mentions/scan/markup';
import { isUnspaced } from '../text/unspaced';

const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** What joins the parts of a word. */
const JOINT = /['’-]/;
/** Marks that end a word or a phrase, and those that may begin one as well. */
const CLOSING = /[)\]}>”’».,;:!?%$]/;
const EITHER = /["'`*_]/;

/** Behind the word that an offset is in; the offset itself between words, and in scripts that have no spaces. */
export function behindWord(text: string, at: number): number {
  const [before, after] = [characterBefore(text, at), text.charAt(at)];
  const isInWord = WORD.test(before) || (JOINT.test(before) && WORD.test(text.charAt(at - 2)));
  if (!isInWord || !WORD.test(after) || isUnspaced(before + after)) {
    return at;
  }
  return at + (/^(?:[\p{L}\p{N}\p{M}_]|['’-](?=\p{L}))*/u.exec(text.slice(at, at + 200))?.[0].length ?? 0);
}

/**
 * The citation with the spaces that it needs at an offset: one before it where a word or a closing mark precedes, tied where
 * the document ties its citations, and one behind it where a word follows.
 */
export function spaced(
  text: string,
  at: number,
  citation: string,
  groups: readonly CitationGroup[],
  languageId: string,
): string {
  const needsSpace = isEnd(text, at) && !isUnspaced(characterBefore(text, at));
  const space = markupOf(languageId) === 'latex' && tiesCitations(text, groups) ? '~' : ' ';
  const after = text.charAt(at);
  return (needsSpace ? space : '') + citation + (WORD.test(after) && !isUnspaced(after) ? ' ' : '');
}

/** Whether a word or a phrase ends at an offset. */
function isEnd(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const isClosed = EITHER.test(before) && /[^\s([{<"'`*_-]/.test(text.charAt(at - 2));
  return (WORD.test(before) && before !== '_') || CLOSING.test(before) || isClosed;
}

function tiesCitations(text: string, groups: readonly CitationGroup[]): boolean {
  const before = groups.map(({ start }) => text.charAt(start - 1));
  return before.filter(char => char === '~').length > before.filter(char => char === ' ').length;
}

function characterBefore(text: string, at: number): string {
  return Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
}
