import { parseBibtex } from '../formats/bibtex';
import type { PaperEntry, ParsedPapers } from '../formats/parsedPapers';
import { toBibtex } from '../formats/toBibtex';
import type { Paper } from '../paper';
import { entryPlaces } from './entryPlaces';
import { layOut, styleOf } from './entryStyle';
import { applyEdit, type TextEdit } from './textEdit';

/**
 * Adds papers under their citation keys to a BibTeX file, behind its last entry. Where the file is damaged an unclosed
 * brace may swallow what follows, so each place is tried before it is taken; undefined when an entry would be lost in all.
 */
export function bibtexEdit(
  text: string,
  parsed: ParsedPapers,
  papers: readonly Paper[],
): TextEdit | undefined {
  const style = styleOf(text, parsed.entries);
  const body = papers.map(paper => layOut(toBibtex(paper), style)).join(style.gap);
  const edits = entryPlaces(text, parsed, style).map(({ at, before, after }) => ({
    start: at,
    end: at,
    text: before + body + after,
  }));
  const isSound = parsed.problems.length === 0;
  const keys = papers.map(({ citationKey }) => citationKey);
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
