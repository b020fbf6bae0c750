import type { PaperTerms } from './paperTerms';
import { PARAMETERS } from './parameters';
import type { Question, SlotCredit } from './question';

/** What was known of a paper before the close look. */
export interface FirstScore {
  readonly bm25: number;
  /** The best BM25 of any paper. */
  readonly bestBm25: number;
  /** How near its subject is, weighted; 0 when it does not count. */
  readonly nearness: number;
}

/** How well a paper answers, looked at closely. */
export function rescore(first: FirstScore, paper: PaperTerms, question: Question): number {
  if (question.weight === 0) {
    return first.nearness;
  }
  const { shortness, weight, slots } = question;
  const title = matchCodes(paper.codes.title, question);
  const abstract = matchCodes(paper.codes.abstract, question);
  const about = matchCodes(paper.codes.about, question);
  let covered = 0;
  let titled = 0;
  slots.forEach((slot, place) => {
    const inTitle = title.credits[place] ?? 0;
    titled += slot.weight * inTitle;
    covered += slot.weight * Math.max(inTitle, abstract.credits[place] ?? 0, about.credits[place] ?? 0);
  });
  const near = Math.max(title.near, abstract.near) / weight;
  const bm25 = first.bm25 / (weight * (PARAMETERS.k + 1));
  const long = first.bm25 / first.bestBm25 + PARAMETERS.nearLong * near;
  const short =
    (bm25 + PARAMETERS.title * (titled / weight) + PARAMETERS.nearShort * near) *
      (covered / weight) ** PARAMETERS.coverage +
    PARAMETERS.fill * (titled / weight) * title.filled;
  return (1 - shortness) * long + shortness * short + first.nearness + nameScore(paper.name, question.name);
}

function nameScore(title: string, query: string): number {
  if (query.length < 4 || !title.startsWith(query)) {
    return 0;
  }
  return title === query ? 100 : PARAMETERS.beginning;
}

interface Match {
  /** The best credit of each slot. */
  readonly credits: readonly number[];
  /** How much weight of neighbours in the query stands close together. */
  readonly near: number;
  /** The share of the words, grammar aside, that the query names. */
  readonly filled: number;
}

/** Walks the words of one field. This is where a key press spends its time. */
function matchCodes(codes: Int32Array, { slots, answers, places }: Question): Match {
  const credits = slots.map(() => 0);
  const pairs = slots.map(() => 0);
  const last = slots.map(() => -Infinity);
  let words = 0;
  let named = 0;
  let position = 0;
  for (const code of codes) {
    position += 1 - (code & 1);
    words += (code >> 1) & 1;
    const place = places[code >> 2] ?? 0;
    if (place !== 0) {
      named += (code >> 1) & 1;
      credit(answers[place] ?? [], position, { credits, pairs, last });
    }
  }
  return { credits, near: nearWeight(pairs, slots), filled: words === 0 ? 0 : named / words };
}

interface Tallies {
  readonly credits: number[];
  readonly pairs: number[];
  /** Where each slot was answered last, in words. */
  readonly last: number[];
}

function credit(answers: readonly SlotCredit[], position: number, { credits, pairs, last }: Tallies): void {
  for (const { slot, credit } of answers) {
    raise(credits, slot, credit);
    last[slot] = position;
    raise(pairs, slot, closeness(position - (last[slot - 1] ?? -Infinity)));
    raise(pairs, slot + 1, closeness(position - (last[slot + 1] ?? -Infinity)) / 2);
  }
}

function nearWeight(pairs: readonly number[], slots: Question['slots']): number {
  return slots.reduce(
    (sum, slot, place) => sum + (pairs[place] ?? 0) * Math.min(slots[place - 1]?.weight ?? 0, slot.weight),
    0,
  );
}

function raise(values: number[], place: number, value: number): void {
  if (value > (values[place] ?? Infinity)) {
    values[place] = value;
  }
}

function closeness(distance: number): number {
  return distance > 6 ? 0 : 1 / Math.max(1, distance);
}
