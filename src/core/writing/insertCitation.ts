import type { CitationOptions } from '../mentions/findCitations';
import { citationHabit } from './citationHabit';
import { citationGroups } from './citationGroup';
import { type CitationForm, writeCitation } from './citationForm';
import { joinCitation } from './joinCitation';
import type { TextEdit } from './textEdit';

const WORD = /[\p{L}\p{N}_]/u;

/**
 * How papers with these keys are cited at an offset of a document. Inside a citation, or right behind it, they join it,
 * without those that it has; elsewhere they become a citation of their own in the form that the document has a habit of,
 * or its language. One edit; undefined when there is nothing to add.
 */
export function insertCitation(
  text: string,
  at: number,
  keys: readonly string[],
  languageId: string,
  { citeCommands = [] }: CitationOptions = {},
): TextEdit | undefined {
  const different = [...new Set(keys)];
  if (different.length === 0) {
    return undefined;
  }
  const groups = citationGroups(text, languageId, citeCommands);
  const around = groups.find(({ start, end }) => start < at && at <= end);
  if (around !== undefined) {
    return joinCitation(text, at, different, around);
  }
  const form = citationHabit(groups, languageId);
  const citation = writeCitation(different, form);
  return { start: at, end: at, text: spaced(text, at, citation, form) };
}

/** Roles and Typst's references are none when a word touches them (docutils, "Inline markup recognition rules"). */
function spaced(text: string, at: number, citation: string, { kind }: CitationForm): string {
  if (kind !== 'role' && kind !== 'typst' && kind !== 'keys') {
    return citation;
  }
  const before = WORD.test(text.charAt(at - 1)) ? ' ' : '';
  const after = WORD.test(text.charAt(at)) ? ' ' : '';
  return before + citation + after;
}
