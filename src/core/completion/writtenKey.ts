import type { CitationForm } from '../citations/citationForm';
import { citationGroups } from '../citations/citationGroups';
import { keyCandidates, type KeyCandidate } from '../citations/keyCandidates';
import { proseAround } from './proseAround';

/** A citation key that is being written. Offsets are UTF-16 code units of the document. */
export interface WrittenKey {
  /** What stands of it before the cursor: the beginning of a key, or words to find a paper by. */
  readonly query: string;
  /** It begins here and reaches to the cursor, and to `end` with what stands of it behind the cursor. */
  readonly start: number;
  readonly end: number;
  /** The other keys of the same citation. */
  readonly cited: readonly string[];
  readonly form: CitationForm['kind'];
  /** Whether it stands in the braces of `@{…}`. */
  readonly isBraced: boolean;
}

/** Stands for what is still to be typed, so that the document is read as it will be. */
const REST = 'k';

/**
 * The citation key that is being written at an offset of a document, in any citation that `citationGroups` knows, also one
 * that is not closed yet. Undefined elsewhere: in code, comments, mathematics, links and addresses. Of a long document only
 * the paragraphs around the offset are read.
 */
export function writtenKeyAt(
  text: string,
  at: number,
  languageId: string,
  citeCommands: readonly string[] = [],
): WrittenKey | undefined {
  const candidates = keyCandidates(text, at);
  const prose = candidates.length === 0 ? undefined : proseAround(text, at, languageId);
  if (prose === undefined) {
    return undefined;
  }
  for (const candidate of candidates.filter(({ start }) => start >= prose.start)) {
    const { start, typed, end, closer, isBraced } = candidate;
    const before = text.slice(prose.start, start);
    const written = before + typed + REST + closer + text.slice(end, prose.end);
    const groups = citationGroups(written, languageId, citeCommands);
    const isMeant = (key: { start: number; end: number }) => isKey(candidate, key, before.length);
    const group = groups.find(({ keys }) => keys.some(isMeant));
    if (group) {
      const others = group.keys.filter(key => !isMeant(key));
      const cited = others.map(key => written.slice(key.start, key.end));
      return { query: typed.trim(), start, end, cited, form: group.form.kind, isBraced };
    }
  }
  return undefined;
}

/** Whether a key of the text with the rest is the candidate: a list may hold words, a sign is followed by a whole key. */
function isKey({ sign, typed }: KeyCandidate, key: { start: number; end: number }, start: number): boolean {
  return key.start === start && (sign !== '@' || key.end === start + typed.length + REST.length);
}
