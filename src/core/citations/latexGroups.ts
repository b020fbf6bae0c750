import { isCiteCommand, readLatexCitation, splitKeys } from '../mentions/scan/latex/latexCitation';
import type { CitationGroup } from './citationGroup';

const COMMAND = /\\([A-Za-z@]+)\*?/g;

/**
 * The citations by commands, `\cites{a}{b}` as one for each list. Those with keys count only when the document is known
 * to cite there (`cited`, the offsets of its keys): what stands in comments or listings is none.
 */
export function latexGroups(
  text: string,
  cited: ReadonlySet<number>,
  citeCommands: readonly string[],
): CitationGroup[] {
  const extra = new Set(citeCommands.map(command => command.replace(/^\\/, '')));
  const groups: CitationGroup[] = [];
  for (const { 0: opening, 1: name = '', index } of text.matchAll(COMMAND)) {
    const citation = isCiteCommand(name, extra)
      ? readLatexCitation(text, index + 1 + name.length, text.length, name)
      : undefined;
    for (const [place, list] of (citation?.lists ?? []).entries()) {
      const keys = splitKeys(text, list);
      if (keys.every(key => cited.has(key.start))) {
        groups.push({
          form: { kind: 'command', opening },
          start: place === 0 ? index : list.start - 1,
          end: place + 1 === citation?.lists.length ? citation.end : list.end + 1,
          list,
          keys,
        });
      }
    }
  }
  return groups;
}
