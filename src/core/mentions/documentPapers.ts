import type { Paper } from '../paper/paper';
import type { TextRange } from '../text/textRange';
import type { Mention } from './mention';
import type { Citation } from './scan/scan';

/** A paper that a document speaks of, and where. */
export interface MentionedPaper {
  readonly paper: Paper;
  /** In document order, at least one; a title with the link behind it is one place. */
  readonly places: readonly TextRange[];
}

/** A citation key that leads to no paper: neither the document's bibliography nor the library has it. */
export interface LostKey {
  readonly key: string;
  /** In document order, at least one. */
  readonly places: readonly TextRange[];
}

/** What a document speaks of. */
export interface DocumentPapers {
  /** In order of their first mention, each paper once. */
  readonly papers: readonly MentionedPaper[];
  /** In order of their first place, each key once. */
  readonly lostKeys: readonly LostKey[];
}

/**
 * The papers of a document and its keys without an entry, from its mentions and its citation keys, both in document
 * order (see `findMentions` and `findCitations`).
 */
export function documentPapers(mentions: readonly Mention[], citations: readonly Citation[]): DocumentPapers {
  const papers = new Map<string, { paper: Paper; places: TextRange[] }>();
  for (const mention of mentions) {
    const known = papers.get(mention.paper.id) ?? { paper: mention.paper, places: [] };
    papers.set(mention.paper.id, known);
    if (mention.repeated !== true || known.places.length === 0) {
      known.places.push(rangeOf(mention));
    }
  }
  return { papers: [...papers.values()], lostKeys: lostKeys(mentions, citations) };
}

/**
 * Where a reader goes who asks for the next place: on from the one that is selected, round to the first after the last;
 * the first when none is selected.
 */
export function nextPlace(places: readonly TextRange[], selection?: TextRange): TextRange | undefined {
  const selected = places.findIndex(({ start, end }) => start === selection?.start && end === selection.end);
  return places[(selected + 1) % places.length];
}

function lostKeys(mentions: readonly Mention[], citations: readonly Citation[]): LostKey[] {
  const led = new Set(mentions.flatMap(({ key }) => (key === undefined ? [] : [key])));
  const lost = new Map<string, TextRange[]>();
  let next = 0;
  for (const citation of citations) {
    while ((mentions[next]?.end ?? Infinity) <= citation.start) {
      next++;
    }
    const isInsideMention = (mentions[next]?.start ?? Infinity) < citation.end;
    if (!isInsideMention && !led.has(citation.key)) {
      const places = lost.get(citation.key) ?? [];
      places.push(rangeOf(citation));
      lost.set(citation.key, places);
    }
  }
  return [...lost].map(([key, places]) => ({ key, places }));
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
