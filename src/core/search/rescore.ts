import { STOP_WORDS } from '../text/stopWords';
import type { PaperTerms } from './paperTerms';
import { PARAMETERS } from './parameters';
import type { Question } from './question';
import type { Term } from './terms';

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
  const title = matchTerms(paper.title, question);
  const abstract = matchTerms(paper.abstract, question);
  const about = matchTerms(paper.about, question);
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

function matchTerms(terms: readonly Term[], { slots, places }: Question): Match {
  const credits = slots.map(() => 0);
  const pairs = slots.map(() => 0);
  const last = slots.map(() => -Infinity);
  let words = 0;
  let named = 0;
  let position = 0;
  for (const term of terms) {
    position += term.joined ? 0 : 1;
    const counts = !term.joined && !STOP_WORDS.has(term.word);
    words += counts ? 1 : 0;
    const found = places.get(term.stem);
    if (found === undefined) {
      continue;
    }
    named += counts ? 1 : 0;
    for (const { slot, credit } of found) {
      credits[slot] = Math.max(credits[slot] ?? 0, credit);
      last[slot] = position;
      pairs[slot] = Math.max(pairs[slot] ?? 0, closeness(position - (last[slot - 1] ?? -Infinity)));
      const behind = closeness(position - (last[slot + 1] ?? -Infinity)) * 0.5;
      pairs[slot + 1] = Math.max(pairs[slot + 1] ?? 0, behind);
    }
  }
  let near = 0;
  for (let slot = 1; slot < slots.length; slot++) {
    near += (pairs[slot] ?? 0) * Math.min(slots[slot - 1]?.weight ?? 0, slots[slot]?.weight ?? 0);
  }
  return { credits, near, filled: words === 0 ? 0 : named / words };
}

function closeness(distance: number): number {
  return distance > 6 ? 0 : 1 / Math.max(1, distance);
}
