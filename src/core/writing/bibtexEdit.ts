import { parseBibtex } from '../formats/bibtex/bibtex';
import type { PaperEntry, ParsedPapers } from '../formats/parsedPapers';
import { toBibtex } from '../formats/bibtex/toBibtex';
import type { Paper } from '../paper/paper';
import { entryPlaces } from './entryPlaces';
import { layOut, styleOf } from './entryStyle';
import { applyEdit, insertAt, type TextEdit } from '../text/textEdit';

/**
 * Adds papers under their citation keys to a BibTeX file, behind its last entry. Elsewhere
 * an unclosed brace may swallow what follows, also one that no entry was read behind, so each such place is tried before
 * it is taken; undefined when an entry would be lost in all.
 */
export function bibtexEdit(
  text: string,
  parsed: ParsedPapers,
  papers: readonly Paper[],
): TextEdit | undefined {
  const style = styleOf(text, parsed.entries);
  const body = papers.map(paper => layOut(toBibtex(paper), style)).join(style.gap);
  const keys = papers.map(({ citationKey }) => citationKey);
  const isSound = parsed.problems.length === 0;
  return entryPlaces(text, parsed, style)
    .map(({ at, before, after, beside }) => ({ edit: insertAt(at, before + body + after), beside }))
    .find(
      ({ edit, beside }) =>
        (isSound && beside === 'entry') || isSafe(applyEdit(text, edit), parsed.entries, keys),
    )?.edit;
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
