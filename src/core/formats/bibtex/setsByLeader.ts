import { BibtexReader } from './bibtexReader';
import { keysOf } from './inheritance';

const SET = /@set\s{0,9}[{(]/iy;

/** The keys of sets by that of their first member, which stands for the set (biblatex manual, section 3.14.5). */
export function setsByLeader(text: string): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, string[]>();
  let reader: BibtexReader | undefined;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    SET.lastIndex = at;
    if (!SET.test(text)) {
      continue;
    }
    reader ??= new BibtexReader(text);
    const entry = reader.entryAt(at);
    const [leader] = keysOf(entry?.fields.get('entryset'));
    if (entry && leader !== undefined && entry.key !== '') {
      const keys = sets.get(leader) ?? [];
      keys.push(entry.key);
      sets.set(leader, keys);
    }
  }
  return sets;
}
