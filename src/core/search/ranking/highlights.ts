import type { Paper } from '../../paper/paper';
import { sentencesOf } from '../../text/sentences';
import type { TextRange } from '../../text/textRange';
import type { PaperTokens } from '../index/paperTokens';
import { CODE_STEP, stemOf } from '../index/tokenCodes';
import type { SearchHit } from '../searchHit';
import type { WeightedQuery } from './weightedQuery';

/** Sentences of abstracts whose tokens are kept: while somebody types, the same papers come again and again. */
const kept = new WeakMap<PaperTokens, readonly TextRange[]>();

/** Why a paper answers a query: where the words stand, and the sentence that has most of them. */
export type Highlighter = (paper: Paper, tokens: PaperTokens) => SearchHit['matches'];

/** Highlights the answers to one query. */
export function highlighterFor(query: WeightedQuery): Highlighter {
  const named = query.matches.map(matches =>
    matches.map(({ term }) => term).filter(term => query.terms[term]?.isStopWord === false),
  );
  const matchesIn = (codes: Int32Array) => placesOf(codes, query.places, named);
  return (paper, tokens) => {
    const title = matchesIn(tokens.title).filter(({ end }) => end <= paper.title.length);
    const abstract = matchesIn(tokens.abstract);
    const sentence = bestSentence(sentencesIn(paper.abstract, tokens), abstract, query);
    return {
      title: toRanges(title),
      abstract: toRanges(abstract),
      ...(sentence === undefined ? {} : { sentence }),
    };
  };
}

interface Place extends TextRange {
  /** The query terms that stand there. */
  readonly terms: readonly number[];
}

/** Where a field has query terms, in the order of its tokens: their ends never go back. */
function placesOf(
  codes: Int32Array,
  places: WeightedQuery['places'],
  named: readonly (readonly number[])[],
): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < codes.length; at += CODE_STEP) {
    const place = places[stemOf(codes[at] ?? 0)] ?? 0;
    const terms = place === 0 ? undefined : named[place];
    if (terms !== undefined && terms.length > 0) {
      found.push({ start: codes[at + 1] ?? 0, end: codes[at + 2] ?? 0, terms });
    }
  }
  return found;
}

/** The places as ranges; a compound and its parts are one. */
function toRanges(places: readonly Place[]): TextRange[] {
  const ranges: TextRange[] = [];
  for (const place of places) {
    let { start } = place;
    for (let last = ranges.at(-1); last !== undefined && last.end > place.start; last = ranges.at(-1)) {
      start = Math.min(start, last.start);
      ranges.pop();
    }
    ranges.push({ start, end: place.end });
  }
  return ranges;
}

/** The sentence whose words weigh most, the first of those alike; matches and sentences are both in order. */
function bestSentence(
  sentences: readonly TextRange[],
  matches: readonly Place[],
  { terms }: WeightedQuery,
): TextRange | undefined {
  const namedIn = new Int32Array(terms.length);
  let best: TextRange | undefined;
  let bestWeight = -1;
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    let weight = 0;
    for (; (matches[at]?.start ?? Infinity) < sentence.end; at++) {
      for (const term of matches[at]?.terms ?? []) {
        weight += namedIn[term] === index + 1 ? 0 : (terms[term]?.weight ?? 0);
        namedIn[term] = index + 1;
      }
    }
    if (weight > bestWeight + 1e-9) {
      best = sentence;
      bestWeight = weight;
    }
  }
  return best;
}

function sentencesIn(abstract: string, tokens: PaperTokens): readonly TextRange[] {
  const sentences = kept.get(tokens) ?? sentencesOf(abstract);
  kept.set(tokens, sentences);
  return sentences;
}
