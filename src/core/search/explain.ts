import type { Paper } from '../paper';
import { sentencesOf } from '../text/sentences';
import type { PaperTerms } from './paperTerms';
import type { Question } from './question';
import type { TextRange } from '../text/textRange';
import type { SearchHit } from './searchHit';
import type { Term } from './terms';

/** Sentences of abstracts whose terms are kept: while somebody types, the same papers come again and again. */
const kept = new WeakMap<PaperTerms, readonly TextRange[]>();

/** Why a paper answers a query: where the words stand, and the sentence that has most of them. */
export function explain(paper: Paper, terms: PaperTerms, question: Question): SearchHit['matches'] {
  const title = matchesIn(terms.title, terms.codes.title, question).filter(
    ({ end }) => end <= paper.title.length,
  );
  const abstract = matchesIn(terms.abstract, terms.codes.abstract, question);
  const sentence = bestSentence(sentencesIn(paper.abstract, terms), abstract, question);
  return {
    title: toRanges(title),
    abstract: toRanges(abstract),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

interface Place extends TextRange {
  readonly slots: readonly number[];
}

function matchesIn(terms: readonly Term[], codes: Int32Array, { answers, places, slots }: Question): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < codes.length; at++) {
    const place = places[(codes[at] ?? 0) >> 2] ?? 0;
    const term = place === 0 ? undefined : terms[at];
    const named = term ? (answers[place] ?? []).filter(({ slot }) => slots[slot]?.grammar === false) : [];
    if (term && named.length > 0) {
      found.push({ start: term.start, end: term.end, slots: named.map(({ slot }) => slot) });
    }
  }
  return found;
}

function toRanges(places: readonly Place[]): TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = ranges.at(-1);
    if (last === undefined || start >= last.end) {
      ranges.push({ start, end });
    } else {
      last.end = Math.max(last.end, end);
    }
  }
  return ranges;
}

/** The sentence whose words weigh most, the first of those alike; matches and sentences are both in order. */
function bestSentence(
  sentences: readonly TextRange[],
  matches: readonly Place[],
  question: Question,
): TextRange | undefined {
  let best: TextRange | undefined;
  let bestWeight = -1;
  let at = 0;
  for (const sentence of sentences) {
    const named = new Set<number>();
    for (; (matches[at]?.start ?? Infinity) < sentence.end; at++) {
      matches[at]?.slots.forEach(slot => named.add(slot));
    }
    let weight = 0;
    named.forEach(slot => (weight += question.slots[slot]?.weight ?? 0));
    if (weight > bestWeight + 1e-9) {
      best = sentence;
      bestWeight = weight;
    }
  }
  return best;
}

function sentencesIn(abstract: string, terms: PaperTerms): readonly TextRange[] {
  const sentences = kept.get(terms) ?? sentencesOf(abstract);
  kept.set(terms, sentences);
  return sentences;
}
