import { locateEntry } from '../formats/bibtex/locateEntry';
import type { PaperEntry } from '../formats/parsedPapers';
import { groupEntries } from '../library/merge/groupEntries';
import { type SourceEntry, sourceEntry } from '../library/merge/sourceEntry';
import type { Steps } from '../util/steps';
import { areDistinctWorks } from './distinctWorks';
import type { DuplicateEntry } from './finding';
import { withoutEntry } from './withoutEntry';

const AT_ONCE = 64;

/**
 * The entries of papers that an entry before them has under another key (see `groupEntries`), in the order of the file.
 * Two of one key are the reader's problem already.
 */
export function* duplicateEntries(text: string, entries: readonly PaperEntry[]): Steps<DuplicateEntry[]> {
  const sources = new Map<SourceEntry, PaperEntry>();
  for (const [index, entry] of entries.entries()) {
    if (entry.intact && entry.paper.citationKey) {
      sources.set(sourceEntry('', entry.paper), entry);
    }
    if (index % AT_ONCE === 0) {
      yield;
    }
  }
  const groups = groupEntries(alike([...sources.keys()])).map(group =>
    group.flatMap(source => sources.get(source) ?? []).sort((a, b) => a.start - b.start),
  );
  return groups.flatMap(group => duplicatesIn(text, group)).sort((a, b) => a.start - b.start);
}

function duplicatesIn(text: string, [first, ...others]: readonly PaperEntry[]): DuplicateEntry[] {
  const otherKey = first?.paper.citationKey ?? '';
  return others
    .filter(({ paper }) => paper.citationKey !== otherKey)
    .filter(({ start }) => !areDistinctWorks(text, first?.start ?? 0, start))
    .map(({ paper, start, end }) => ({
      kind: 'duplicateEntry',
      ...locateEntry(text, start).key,
      key: paper.citationKey ?? '',
      otherKey,
      other: locateEntry(text, first?.start ?? 0).key,
      edit: withoutEntry(text, { start, end }),
    }));
}

/** The entries that share an identifier or a title with another: only they can be one paper. */
function alike(sources: readonly SourceEntry[]): SourceEntry[] {
  const counts = new Map<string, number>();
  for (const fact of sources.flatMap(factsOf)) {
    counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  return sources.filter(source => factsOf(source).some(fact => (counts.get(fact) ?? 0) > 1));
}

function factsOf({ doi, arxivId, titles }: SourceEntry): string[] {
  return [`doi ${doi ?? ''}`, `arxiv ${arxivId ?? ''}`, ...titles.map(title => `title ${title}`)].filter(
    fact => !/^(?:doi|arxiv) $/.test(fact),
  );
}
