import type { Paper } from '../paper';
import { sentencesOf } from '../text/sentences';
import type { PaperTerms } from './paperTerms';
import type { Question } from './question';
import type { TextRange } from '../text/textRange';
import type { SearchHit } from './searchHit';
import type { Term } from './terms';

/** Why a paper answers a query: where the words stand, and the sentence that has most of them. */
export function explain(paper: Paper, terms: PaperTerms, question: Question): SearchHit['matches'] {
  const own = terms.title.filter(term => term.end <= paper.title.length);
  const title = matchesIn(own, question);
  const abstract = matchesIn(terms.abstract, question);
  const sentence = bestSentence(paper.abstract, abstract, question);
  return {
    title: toRanges(title),
    abstract: toRanges(abstract),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

interface Place extends TextRange {
  readonly slots: readonly number[];
}

function matchesIn(terms: readonly Term[], { places, slots }: Question): Place[] {
  return terms.flatMap(({ stem, start, end }) => {
    const credits = (places.get(stem) ?? []).filter(({ slot }) => slots[slot]?.grammar === false);
    return credits.length === 0 ? [] : [{ start, end, slots: credits.map(credit => credit.slot) }];
  });
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

function bestSentence(text: string, matches: readonly Place[], question: Question): TextRange | undefined {
  let best: TextRange | undefined;
  let bestWeight = -1;
  for (const sentence of sentencesOf(text)) {
    const inside = matches.filter(match => match.start >= sentence.start && match.end <= sentence.end);
    const named = new Set(inside.flatMap(match => match.slots));
    const weight = [...named].reduce((sum, slot) => sum + (question.slots[slot]?.weight ?? 0), 0);
    if (weight > bestWeight + 1e-9) {
      best = sentence;
      bestWeight = weight;
    }
  }
  return best;
}
