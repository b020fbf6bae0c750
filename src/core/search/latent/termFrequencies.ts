import type { Lexicon } from '../index/lexicon';
import type { PaperTokens } from '../index/paperTokens';
import { CODE_STEP, isContent, stemOf } from '../index/tokenCodes';
import type { QueryTerm } from '../query/queryTerms';

/**
 * How often each stem, by its number, stands in a paper, twice for the title; no stop words, nothing that
 * stands beside a word, nothing that the lexicon does not know.
 */
export function frequenciesInPaper({ title, abstract }: PaperTokens): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [codes, weight] of [
    [title, 2],
    [abstract, 1],
  ] as const) {
    for (let at = 0; at < codes.length; at += CODE_STEP) {
      const code = codes[at] ?? 0;
      if (code >= 0 && isContent(code)) {
        counts.set(stemOf(code), (counts.get(stemOf(code)) ?? 0) + weight);
      }
    }
  }
  return counts;
}

/** The same for the words of a query; each counts as its own stem. */
export function frequenciesInQuery(terms: readonly QueryTerm[], lexicon: Lexicon): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { expansions, isStopWord, frequency } of terms) {
    const stem = lexicon.stemNumber(expansions[0]?.stem ?? '');
    if (!isStopWord && stem !== undefined) {
      counts.set(stem, (counts.get(stem) ?? 0) + frequency);
    }
  }
  return counts;
}

/** The weight of a stem of this term frequency, before its inverse document frequency: 1 + log. */
export function dampen(count: number): number {
  return 1 + Math.log(count);
}
