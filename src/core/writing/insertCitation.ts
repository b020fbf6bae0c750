import type { CitationOptions } from '../mentions/findCitations';
import { citationHabit } from '../citations/citationHabit';
import type { CitationGroup } from '../citations/citationGroup';
import { citationGroups } from '../citations/citationGroups';
import { type CitationForm, writeCitation } from '../citations/citationForm';
import { joinCitation } from './joinCitation';
import { keyCandidates, missingBracket } from '../citations/keyCandidates';
import { commentAround, insertionPlace } from './insertionPlace';
import type { TextEdit } from '../text/textEdit';

const WORD = /[\p{L}\p{N}_]/u;

/**
 * How papers with these keys are cited at an offset of a document. Inside a citation (also one that is not closed yet), or
 * right behind it, they join it, without those that it has; elsewhere they become a citation of their own in the form that
 * the document has a habit of, or its language. One edit; undefined when there is nothing to add.
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
  const read = (written: string) => citationGroups(written, languageId, citeCommands);
  const groups = read(text);
  const around = openGroup(text, at, read) ?? groups.find(({ start, end }) => start < at && at <= end);
  if (around !== undefined) {
    return joinCitation(text, at, different, around);
  }
  const form = citationHabit(groups, languageId);
  const citation = writeCitation(different, form);
  const comment = commentAround(text, at, languageId);
  if (comment !== undefined) {
    return insertInComment(text, at, different, read, comment) ?? { start: at, end: at, text: citation };
  }
  const place = insertionPlace(text, at, languageId);
  return place === undefined
    ? { start: at, end: at, text: spaced(text, at, citation, form) }
    : { start: place, end: place, text: ` ${citation}` };
}

/** Joins the citation of a comment that the offset is in; undefined where there is none. */
function insertInComment(
  text: string,
  at: number,
  keys: readonly string[],
  read: (text: string) => readonly CitationGroup[],
  { start, end }: { readonly start: number; readonly end: number },
): TextEdit | undefined {
  const comment = text.slice(start, end);
  const group = read(comment).find(found => found.start < at - start && at - start <= found.end);
  const edit = group && joinCitation(comment, at - start, keys, group);
  return edit && { ...edit, start: edit.start + start, end: edit.end + start };
}

/** The citation that the offset is in when its list, which nothing closes, ends there or behind the key there. */
function openGroup(
  text: string,
  at: number,
  read: (text: string) => readonly CitationGroup[],
): CitationGroup | undefined {
  const places = [...keyCandidates(text, at), { end: at, closer: missingBracket(text, at, at) }];
  for (const { end, closer } of places.filter(place => place.closer !== '')) {
    const group = read(text.slice(0, end) + closer + text.slice(end)).find(({ list }) => list.end === end);
    if (group) {
      return group;
    }
  }
  return undefined;
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
