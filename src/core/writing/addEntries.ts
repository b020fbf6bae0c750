import { parseBibtex } from '../formats/bibtex';
import type { PaperEntry, ParsedPapers } from '../formats/parsedPapers';
import { toBibtex } from '../formats/toBibtex';
import { uniqueKey } from '../library/citationKey';
import type { Paper } from '../paper';
import { entryPlaces } from './entryPlaces';
import { layOut, styleOf } from './entryStyle';
import { findEntries } from './findEntries';
import { applyEdit, type TextEdit } from './textEdit';

/** How papers are cited from BibTeX files, and what one of the files lacks for it. */
export interface AddedEntries {
  /** The key of each paper, in the papers' order: the one that the files have, else that of its new entry. */
  readonly keys: readonly string[];
  /** The keys of the new entries. */
  readonly added: readonly string[];
  /** Adds the new entries to the file; absent when there are none. Nothing that the file has is changed. */
  readonly edit?: TextEdit;
}

/**
 * Adds papers to a BibTeX file, behind its last entry and before what follows, unless the file or one of the `others` that
 * the same document cites from has them. A new entry takes the paper's key, with letters behind it where another entry has
 * the key (BibTeX: in any case of its letters), and the file's indentation and line ends. Undefined when the file is so
 * damaged that an entry would be lost in it wherever it stood.
 */
export function addEntries(
  text: string,
  papers: readonly Paper[],
  others: readonly string[] = [],
): AddedEntries | undefined {
  const own = parseBibtex(text);
  const files = [own.entries, ...others.map(file => parseBibtex(file).entries)];
  const found = findEntries(papers, files);
  const taken = new Set(files.flat().flatMap(({ paper }) => keysOf(paper)));
  const lacking = [...new Set(papers.filter((_, place) => found[place] === undefined))];
  const given = new Map(lacking.map(paper => [paper, claimKey(paper, taken)]));
  const keys = papers.map((paper, place) => found[place] ?? given.get(paper) ?? paper.citationKey);
  const added = [...given.values()];
  if (added.length === 0) {
    return { keys, added };
  }
  const edit = editFor(
    text,
    own,
    [...given].map(([paper, key]) => toBibtex({ ...paper, citationKey: key })),
    added,
  );
  return edit && { keys, added, edit };
}

function claimKey(paper: Paper, taken: Set<string>): string {
  const key = uniqueKey(paper.citationKey, candidate => taken.has(candidate.toLowerCase()));
  taken.add(key.toLowerCase());
  return key;
}

function keysOf({ citationKey, otherKeys }: PaperEntry['paper']): string[] {
  return [citationKey ?? '', ...(otherKeys ?? [])].map(key => key.toLowerCase());
}

/** Where a file is damaged an unclosed brace may swallow what follows, so each place is tried before it is taken. */
function editFor(
  text: string,
  parsed: ParsedPapers,
  written: readonly string[],
  keys: readonly string[],
): TextEdit | undefined {
  const style = styleOf(text, parsed.entries);
  const body = written.map(entry => layOut(entry, style)).join(style.gap);
  const edits = entryPlaces(text, parsed, style).map(({ at, before, after }) => ({
    start: at,
    end: at,
    text: before + body + after,
  }));
  const isSound = parsed.problems.length === 0;
  return edits.find(edit => isSound || isSafe(applyEdit(text, edit), parsed.entries, keys));
}

/** Whether the file has all entries that it had, as they were, and the new ones. */
function isSafe(text: string, former: readonly PaperEntry[], keys: readonly string[]): boolean {
  const entries = parseBibtex(text).entries;
  const isNew = ({ paper }: PaperEntry) => keys.includes(paper.citationKey ?? '');
  const kept = entries.filter(entry => !isNew(entry)).map(({ hash }) => hash);
  return (
    entries.filter(entry => isNew(entry) && entry.intact).length === keys.length &&
    kept.join() === former.map(({ hash }) => hash).join()
  );
}
