import type { CslItem } from '../formats/csl/cslItem';
import type { ParsedPapers } from '../formats/parsedPapers';
import { toCsl } from '../formats/csl/toCsl';
import type { Paper } from '../paper/paper';

/** Papers as items for a file of CSL data; with the key in the field of its own that Zotero gives it, where the file has that. */
export function cslItemsFor(papers: readonly Paper[], text: string): CslItem[] {
  const hasKeyFields = /"citation-key"\s{0,9}:|^[ -]{0,40}citation-key:/m.test(text);
  return papers.map(paper => {
    const { id, ...fields } = toCsl(paper);
    return hasKeyFields ? { id, 'citation-key': id, ...fields } : { id, ...fields };
  });
}

/** Whether a file has as many entries more as papers were added, and has these papers under their keys. */
export function hasAll(after: ParsedPapers, before: ParsedPapers, added: readonly Paper[]): boolean {
  const keys = new Set(after.papers.map(({ citationKey }) => citationKey));
  return (
    after.papers.length === before.papers.length + added.length &&
    added.every(({ citationKey }) => keys.has(citationKey))
  );
}
