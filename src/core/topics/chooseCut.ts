import { bestFirst } from './assignTopics';
import type { TopicCut } from './topicModel';

/** What keeps papers of other fields out; not learnt, since the labelled papers are all of one field. */
const GATES = { leastWithoutLoudest: 0.1, leastKnown: 0.35 };
const SHARES = [0.3, 0.35, 0.4, 0.45, 0.5];
const STEPS = 40;

/** One of a paper's best topics: its score, the paper's highest score, and whether a person chose it too. */
interface Candidate {
  readonly score: number;
  readonly best: number;
  readonly isRight: boolean;
}

/** The cut with the highest micro-F1 over these scores of papers that a person labelled. The gates are left open. */
export function chooseCut(
  scores: readonly Float64Array[],
  labels: readonly (readonly boolean[])[],
): TopicCut {
  const candidates = scores.flatMap((row, place) => candidatesOf(row, labels[place] ?? []));
  const wanted = labels.flat().filter(Boolean).length;
  const ranked = candidates.map(candidate => candidate.score).sort((a, b) => a - b);
  let best = { agreement: -1, least: 0, share: 0 };
  for (let step = 1; step < STEPS; step++) {
    const least = ranked[Math.floor((ranked.length * step) / STEPS)] ?? 0;
    for (const share of SHARES) {
      const agreement = microF1(candidates, wanted, least, share);
      best = agreement > best.agreement ? { agreement, least, share } : best;
    }
  }
  return { least: best.least, share: best.share, ...GATES };
}

function candidatesOf(scores: Float64Array, labels: readonly boolean[]): Candidate[] {
  const ranked = bestFirst(scores);
  const best = scores[ranked[0] ?? 0] ?? 0;
  return ranked.map(topic => ({ score: scores[topic] ?? 0, best, isRight: labels[topic] === true }));
}

function microF1(candidates: readonly Candidate[], wanted: number, least: number, share: number): number {
  let right = 0;
  let given = 0;
  for (const { score, best, isRight } of candidates) {
    if (score >= least && score >= share * best) {
      given += 1;
      right += Number(isRight);
    }
  }
  return (2 * right) / Math.max(1, given + wanted);
}
