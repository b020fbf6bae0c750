import { roleKeys } from '../mentions/scan/markdown/roleKeys';
import type { CitationGroup } from './citationGroup';

const ROLE = /(:cite(?::[a-z]{1,20})?:|\{cite(?::[a-z]{1,20})?\})`/g;
const LONGEST = 2000;

/** The citations by roles, as Sphinx (`` :cite:`a,b` ``) and MyST (`` {cite}`a,b` ``) have them; see `latexGroups` on `cited`. */
export function roleGroups(text: string, cited: ReadonlySet<number>): CitationGroup[] {
  const groups: CitationGroup[] = [];
  for (const { 0: head, 1: opening = '', index } of text.matchAll(ROLE)) {
    const start = index + head.length;
    const length = text.slice(start, start + LONGEST).indexOf('`');
    const keys = roleKeys(text, start, start + Math.max(length, 0));
    if (length >= 0 && keys.every(key => cited.has(key.start))) {
      groups.push({
        form: { kind: 'role', opening },
        start: index,
        end: start + length + 1,
        list: { start, end: start + length },
        keys,
      });
    }
  }
  return groups;
}
