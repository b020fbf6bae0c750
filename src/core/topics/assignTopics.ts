import { scoreTopics, type TopicScores } from './scoreTopics';
import type { TopicCut, TopicModel } from './topicModel';
import type { PaperText } from './topicTerms';

/** Topics that a paper gets at most. */
const MOST_TOPICS = 4;

/** What each model said of each paper so far; both may be forgotten. */
const assigned = new WeakMap<TopicModel, WeakMap<PaperText, readonly string[]>>();

/**
 * The ids of the topics that a model gives a paper, most important first, at most four; none when the paper is not of
 * the field or nothing fits well. Computed once for each paper.
 */
export function assignTopics(paper: PaperText, model: TopicModel): readonly string[] {
  const known = assigned.get(model) ?? new WeakMap<PaperText, readonly string[]>();
  assigned.set(model, known);
  const before = known.get(paper);
  if (before !== undefined) {
    return before;
  }
  const ids = chooseTopics(scoreTopics(paper, model), model.cut).map(topic => model.topics[topic] ?? '');
  known.set(paper, ids);
  return ids;
}

/** The numbers of the topics whose scores pass the cut, best first. */
function chooseTopics({ scores, loudest, known }: TopicScores, cut: TopicCut): number[] {
  const ranked = bestFirst(scores);
  const [first] = ranked;
  if (first === undefined || known < cut.leastKnown) {
    return [];
  }
  const best = scores[first] ?? 0;
  if (best - (loudest[first] ?? 0) < cut.leastWithoutLoudest) {
    return [];
  }
  const least = Math.max(cut.least, cut.share * best);
  return ranked.filter(topic => (scores[topic] ?? 0) >= least);
}

/** The topics with the highest scores, best first, no more than a paper may have. */
export function bestFirst(scores: Float64Array): number[] {
  const best: number[] = [];
  let least = -Infinity;
  for (let topic = 0; topic < scores.length; topic++) {
    const score = scores[topic] ?? 0;
    if (best.length === MOST_TOPICS && score <= least) {
      continue;
    }
    const after = best.findIndex(other => (scores[other] ?? 0) < score);
    best.splice(after < 0 ? best.length : after, 0, topic);
    best.length = Math.min(best.length, MOST_TOPICS);
    least = scores[best.at(-1) ?? topic] ?? 0;
  }
  return best;
}
