import { areDistinctWorks, type Telling } from '../formats/entries/distinctWorks';
import { locateEntry } from '../formats/bibtex/locateEntry';
import type { PaperEntry } from '../formats/parsedPapers';
import type { PaperInput } from '../paper/paper';
import { groupEntries } from '../library/merge/groupEntries';
import { type SourceEntry, sourceEntry } from '../library/merge/sourceEntry';
import type { Steps } from '../util/steps';
import type { DuplicateEntry } from './finding';
import { withoutEntry } from './withoutEntry';

const AT_ONCE = 64;

/** What is another for another work, in one file that one person keeps. */
const TELLING: readonly Telling[] = ['volume', 'number', 'part', 'edition', 'pages'];

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

function duplicatesIn(text: string, group: readonly PaperEntry[]): DuplicateEntry[] {
  const works: PaperEntry[] = [];
  return group.flatMap(entry => {
    const { paper, start, end } = entry;
    const first = works.find(work => isSameWork(paper, work.paper));
    if (!first) {
      works.push(entry);
    }
    const key = paper.citationKey ?? '';
    const otherKey = first?.paper.citationKey ?? key;
    return first === undefined || otherKey === key
      ? []
      : [
          {
            kind: 'duplicateEntry',
            ...locateEntry(text, start).key,
            key,
            otherKey,
            other: locateEntry(text, first.start).key,
            edit: withoutEntry(text, { start, end }),
          },
        ];
  });
}

/** One identifier is one work, whatever else two entries say. */
function isSameWork(paper: PaperInput, other: PaperInput): boolean {
  const isSameDoi = Boolean(paper.doi) && paper.doi?.toLowerCase() === other.doi?.toLowerCase();
  return isSameDoi || !areDistinctWorks(paper, other, TELLING);
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
