import type { Steps } from '../../util/steps';
import type { Scan, Span } from '../scan/scan';
import { type BentTitle, BentTitleReader } from './bentTitleReader';
import type { FoundTitle } from './exactTitles';
import { FreeWords } from './freeWords';
import type { LinkEvidence } from './linkEvidence';
import { SuspicionFinder } from './sharedPairs';
import type { WordPairIndex } from './wordPairs';

const SPANS_A_STEP = 200;

/**
 * Finds titles that are not quite right (a typo, a missing subtitle, changed small words) where the text marks a
 * reference and no title is `taken`. What two papers could be meant by is left out. In the order of the text.
 */
export function* findBentTitles(
  scan: Scan,
  pairs: WordPairIndex,
  taken: readonly FoundTitle[],
  evidence: LinkEvidence,
): Steps<FoundTitle[]> {
  const free = new FreeWords(scan.words.count, taken);
  const suspicions = new SuspicionFinder(pairs, yield* pairs.findHits(scan.words, free));
  const reader = new BentTitleReader(scan, evidence);
  const found: BentTitle[] = [];
  for (const [index, span] of outermost(scan.spans).entries()) {
    if (index % SPANS_A_STEP === 0) {
      yield;
    }
    found.push(...unambiguous(suspicions.find(span).flatMap(suspicion => reader.read(suspicion))));
  }
  return found
    .sort((a, b) => a.cost - b.cost || b.end - b.first - (a.end - a.first))
    .filter(title => free.take(title))
    .sort((a, b) => a.first - b.first);
}

/** The marked spans that lie in no other; the edges of those inside them are boundaries of pieces anyway. */
function outermost(spans: readonly Span[]): Span[] {
  let end = 0;
  return spans.filter(span => {
    const isOutside = span.kind !== 'code' && span.end > end;
    end = isOutside ? span.end : end;
    return isOutside;
  });
}

/** Those that no other paper's title disputes: overlaps and is as good. */
function unambiguous(titles: readonly BentTitle[]): BentTitle[] {
  return titles.filter(title =>
    titles.every(
      other =>
        other.paper === title.paper ||
        other.cost > title.cost ||
        other.first >= title.end ||
        title.first >= other.end,
    ),
  );
}
