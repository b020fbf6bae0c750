import type { TextRange } from '../text/textRange';
import { pandocKey, writeCitation } from '../citations/citationForm';
import type { CitationGroup } from '../citations/citationGroup';
import type { TextEdit } from '../text/textEdit';

/**
 * Adds keys to a citation, behind the key that stands at the offset or before it, separated as its keys are. Keys that it
 * has are not added again; undefined when none is left.
 */
export function joinCitation(
  text: string,
  at: number,
  keys: readonly string[],
  group: CitationGroup,
): TextEdit | undefined {
  const known = new Set(group.keys.map(({ start, end }) => text.slice(start, end)));
  const added = keys.filter(key => !known.has(key));
  if (added.length === 0) {
    return undefined;
  }
  switch (group.form.kind) {
    case 'command':
    case 'role':
    case 'tag':
      return joinList(text, at, added, group);
    case 'pandoc':
      return joinBrackets(text, at, added, group);
    case 'pandocInText':
    case 'typst':
    case 'keys':
      return insertAt(
        group.end,
        (group.form.kind === 'typst' ? ' ' : ', ') + writeCitation(added, group.form),
      );
  }
}

function joinList(
  text: string,
  at: number,
  added: readonly string[],
  { list, keys }: CitationGroup,
): TextEdit {
  const separator = separatorOf(text, keys);
  const joined = added.join(separator);
  const [first] = keys;
  const last = keys.at(-1);
  if (first === undefined || last === undefined) {
    return insertAt(list.start, joined);
  }
  if (at <= first.start && at >= list.start) {
    return insertAt(first.start, joined + separator);
  }
  const before = at <= list.end && at >= list.start ? keys.findLast(key => key.start < at) : last;
  const behind = (before ?? last).end;
  const isOpen = behind === last.end && at <= list.end && /^\s*,\s*$/.test(text.slice(behind, list.end));
  return isOpen
    ? insertAt(Math.max(at, text.indexOf(',', behind) + 1), joined)
    : insertAt(behind, separator + joined);
}

/** What stands between the first two keys, when it is no more than a comma and a space. */
function separatorOf(text: string, [first, second]: readonly TextRange[]): string {
  const between = first && second ? text.slice(first.end, second.start) : ',';
  return /^, ?$/.test(between) ? between : ',';
}

/** Behind the part of the citation, with its locator, that the offset is in: parts end at semicolons. */
function joinBrackets(
  text: string,
  at: number,
  added: readonly string[],
  { list, keys }: CitationGroup,
): TextEdit {
  const joined = added.map(pandocKey).join('; ');
  if (keys.length === 0) {
    return { start: list.start, end: list.end, text: joined };
  }
  const next = at <= list.end ? keys.slice(1).find(({ start }) => start > at) : undefined;
  const stop = next === undefined ? list.end : text.lastIndexOf(';', next.start);
  const behind = list.start + text.slice(list.start, Math.max(stop, list.start)).trimEnd().length;
  if (text.charAt(behind - 1) !== ';') {
    return insertAt(behind, `; ${joined}`);
  }
  const place = Math.min(Math.max(at, behind), list.end);
  return insertAt(place, text.charAt(place - 1) === ' ' ? joined : ` ${joined}`);
}

function insertAt(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
