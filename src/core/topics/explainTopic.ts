import { measureWords } from './scoreTopics';
import type { TopicModel } from './topicModel';
import { countTerms, dampenCount, visitTerms, type PaperText, type TopicTerm } from './topicTerms';

/** Words and phrases that are named at most. */
const MOST_REASONS = 5;

/** A word or phrase of a paper that speaks for a topic. */
export interface TopicReason {
  /** As it stands in the paper. */
  readonly phrase: string;
  /** What it adds to the paper's score for the topic. */
  readonly weight: number;
}

/**
 * The words and phrases of a paper that speak for a topic, loudest first, at most five; none for a topic that the model
 * does not have. A word within a phrase that is named already is not named again.
 */
export function explainTopic(paper: PaperText, topicId: string, model: TopicModel): TopicReason[] {
  const topic = model.topics.indexOf(topicId);
  const counts = countTerms(paper);
  const { length } = measureWords(counts, model);
  const ranked = [...counts.all]
    .map(([term, count]) => ({ term, weight: (dampenCount(count) * weightOf(term, topic, model)) / length }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const places = placesOf(paper);
  const reasons: TopicReason[] = [];
  const named = new Set<string>();
  for (const { term, weight } of ranked) {
    const place = places.get(term);
    if (place === undefined || place.words.some(word => named.has(word))) {
      continue;
    }
    place.words.forEach(word => named.add(word));
    reasons.push({ phrase: place.phrase, weight });
    if (reasons.length === MOST_REASONS) {
      break;
    }
  }
  return reasons;
}

function weightOf(term: string, topic: number, { terms }: TopicModel): number {
  const found = terms.get(term);
  return found === undefined ? 0 : found.rarity * (found.weights[found.topics.indexOf(topic)] ?? 0);
}

interface Place {
  /** As it stands where the paper has it first. */
  readonly phrase: string;
  /** The stems of its words. */
  readonly words: readonly string[];
}

function placesOf({ title, abstract }: PaperText): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const text of [title, abstract]) {
    let before = '';
    visitTerms(text, ({ term, isPair, start, end }: TopicTerm) => {
      if (!places.has(term)) {
        const words = isPair ? [term.slice(0, -before.length), before] : [term];
        places.set(term, { phrase: text.slice(start, end), words });
      }
      before = isPair ? before : term;
    });
  }
  return places;
}
