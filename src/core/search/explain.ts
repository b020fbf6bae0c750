import type { Paper } from '../paper';
import { sentencesOf } from '../text/sentences';
import type { TextRange } from '../text/textRange';
import type { PaperCodes } from './paperCodes';
import type { Question } from './question';
import type { SearchHit } from './searchHit';
import { CODE_STEP, stemOf } from './termCodes';

/** Sentences of abstracts whose terms are kept: while somebody types, the same papers come again and again. */
const kept = new WeakMap<PaperCodes, readonly TextRange[]>();

/** Why a paper answers a question: where the words stand, and the sentence that has most of them. */
export type Explain = (paper: Paper, codes: PaperCodes) => SearchHit['matches'];

/** Explains the answers to one question. */
export function explainFor(question: Question): Explain {
  const named = question.answers.map(credits =>
    credits.map(({ slot }) => slot).filter(slot => question.slots[slot]?.grammar === false),
  );
  const matchesIn = (codes: Int32Array) => placesOf(codes, question.places, named);
  return (paper, codes) => {
    const title = matchesIn(codes.title).filter(({ end }) => end <= paper.title.length);
    const abstract = matchesIn(codes.abstract);
    const sentence = bestSentence(sentencesIn(paper.abstract, codes), abstract, question);
    return {
      title: toRanges(title),
      abstract: toRanges(abstract),
      ...(sentence === undefined ? {} : { sentence }),
    };
  };
}

interface Place extends TextRange {
  readonly slots: readonly number[];
}

/** Where a field names slots, in the order of its terms: their ends never go back. */
function placesOf(
  codes: Int32Array,
  places: Question['places'],
  named: readonly (readonly number[])[],
): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < codes.length; at += CODE_STEP) {
    const place = places[stemOf(codes[at] ?? 0)] ?? 0;
    const slots = place === 0 ? undefined : named[place];
    if (slots !== undefined && slots.length > 0) {
      found.push({ start: codes[at + 1] ?? 0, end: codes[at + 2] ?? 0, slots });
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
  { slots }: Question,
): TextRange | undefined {
  const namedIn = new Int32Array(slots.length);
  let best: TextRange | undefined;
  let bestWeight = -1;
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    let weight = 0;
    for (; (matches[at]?.start ?? Infinity) < sentence.end; at++) {
      for (const slot of matches[at]?.slots ?? []) {
        weight += namedIn[slot] === index + 1 ? 0 : (slots[slot]?.weight ?? 0);
        namedIn[slot] = index + 1;
      }
    }
    if (weight > bestWeight + 1e-9) {
      best = sentence;
      bestWeight = weight;
    }
  }
  return best;
}

function sentencesIn(abstract: string, codes: PaperCodes): readonly TextRange[] {
  const sentences = kept.get(codes) ?? sentencesOf(abstract);
  kept.set(codes, sentences);
  return sentences;
}
