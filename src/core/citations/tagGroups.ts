import { roleKeys } from '../mentions/scan/markdown/roleKeys';
import type { CitationGroup } from './citationGroup';

/** Distill's element, which nothing but its keys is in: `<d-cite key="a,b"></d-cite>`. */
const TAG =
  /(<(d-cite|dt-cite)\s(?:[a-z-]{1,20}="[^"<>]{0,200}"\s){0,5}(?:bibtex-)?key=")([^"<>]{0,2000})"[^<>]{0,200}>(?:<\/\2>)?/g;

/** The citations by Distill's element; see `latexGroups` on `cited`. */
export function tagGroups(text: string, cited: ReadonlySet<number>): CitationGroup[] {
  const groups: CitationGroup[] = [];
  for (const { 0: whole, 1: opening = '', 2: name = '', 3: list = '', index } of text.matchAll(TAG)) {
    const start = index + opening.length;
    const keys = roleKeys(text, start, start + list.length);
    if (keys.every(key => cited.has(key.start))) {
      groups.push({
        form: { kind: 'tag', opening: name },
        start: index,
        end: index + whole.length,
        list: { start, end: start + list.length },
        keys,
      });
    }
  }
  return groups;
}
