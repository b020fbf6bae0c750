import type { Library } from '../library/libraryTypes';
import { groupEntries } from '../library/merge/groupEntries';
import { type SourceEntry, sourceEntry } from '../library/merge/sourceEntry';
import type { Citation } from '../mentions/scan/scan';
import type { PaperInput } from '../paper/paper';
import type { CitedEntries } from './citedEntries';
import type { CitedTwice } from './finding';

/**
 * The citations of papers under another key than the first one that the document cites them under (see `groupEntries`), by
 * place. Two keys of one entry are no mistake.
 */
export function citedTwice(
  citations: readonly Citation[],
  entries: CitedEntries,
  library: Library,
): CitedTwice[] {
  const sources = new Map<PaperInput, SourceEntry>();
  const keys = new Map<SourceEntry, string>();
  for (const { key } of citations) {
    const cited = entries.get(key);
    const paper = cited?.paper ?? (entries.has(key) ? undefined : library.findByKey(key));
    if (paper && !sources.has(paper)) {
      const source = sourceEntry(cited && String(cited.file), paper);
      sources.set(paper, source);
      keys.set(source, key);
    }
  }
  const firstKeys = new Map<string, string>();
  const order = [...keys.keys()];
  for (const group of groupEntries(order)) {
    const members = new Set(group);
    const [first, ...others] = order.filter(source => members.has(source));
    const firstKey = first && keys.get(first);
    others.forEach(other => firstKey && firstKeys.set(keys.get(other) ?? '', firstKey));
  }
  return citations.flatMap(({ key, start, end }) => {
    const otherKey = firstKeys.get(key);
    return otherKey === undefined ? [] : [{ kind: 'citedTwice', key, otherKey, start, end }];
  });
}
