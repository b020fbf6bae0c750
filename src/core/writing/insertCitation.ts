import type { CitationOptions } from '../mentions/findCitations';
import { citationHabit } from '../citations/citationHabit';
import type { CitationGroup } from '../citations/citationGroup';
import { citationGroups } from '../citations/citationGroups';
import { writeCitation } from '../citations/citationForm';
import { joinCitation } from './joinCitation';
import { keyCandidates, missingBracket } from '../citations/keyCandidates';
import { isBesideText, isReadAsCitation } from './citableText';
import { commentAround, insertionPlace } from './insertionPlace';
import { behindWord, spaced } from './spacing';
import type { TextEdit } from '../text/textEdit';

/**
 * How papers with these keys are cited at an offset of a document. Inside a citation (also one that is not closed yet), or
 * right behind it, they join it, without those that it has; elsewhere they become a citation of their own in the form that
 * the document has a habit of, or its language, behind the word that the offset is in. One edit; undefined when there is
 * nothing to add, or nowhere to: see {@link citationEdit}.
 */
export function insertCitation(...given: Parameters<typeof citationEdit>): TextEdit | undefined {
  const edit = citationEdit(...given);
  return edit === 'nowhere' ? undefined : edit;
}

/**
 * The same, which tells apart why there is no edit: undefined when the citation has all keys, `nowhere` where no citation can
 * stand, as in front matter, a preamble, a comment or code.
 */
export function citationEdit(
  text: string,
  at: number,
  keys: readonly string[],
  languageId: string,
  { citeCommands = [] }: CitationOptions = {},
): TextEdit | 'nowhere' | undefined {
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
  const comment = commentAround(text, at, languageId);
  if (comment !== undefined) {
    return insertInComment(text, at, different, read, comment);
  }
  if (isBesideText(text, at, languageId)) {
    return 'nowhere';
  }
  const place = insertionPlace(text, at, languageId) ?? behindWord(text, at);
  const citation = writeCitation(different, citationHabit(groups, languageId));
  const edit = { start: place, end: place, text: spaced(text, place, citation, groups, languageId) };
  return isReadAsCitation(text, edit, languageId, citeCommands) ? edit : 'nowhere';
}

/** Joins the citation of a comment that the offset is in. */
function insertInComment(
  text: string,
  at: number,
  keys: readonly string[],
  read: (text: string) => readonly CitationGroup[],
  { start, end }: { readonly start: number; readonly end: number },
): TextEdit | 'nowhere' | undefined {
  const comment = text.slice(start, end);
  const group = read(comment).find(found => found.start < at - start && at - start <= found.end);
  if (!group) {
    return 'nowhere';
  }
  const edit = joinCitation(comment, at - start, keys, group);
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
