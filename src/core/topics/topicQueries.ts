import type { Taxonomy } from './taxonomy';
import { visitTerms } from './topicTerms';

/** Words and phrases by which papers of a topic give themselves away, by topic id. */
export type TopicCues = Readonly<Record<string, readonly string[]>>;

/** What a term of a query counts: a cue, a label, a scope note, and a word that is only part of a cue. */
const WEIGHTS = { cue: 1, label: 1, scope: 0.5, part: 0.25 };

/** For each topic of a taxonomy, in its order, the terms of its label, scope note and cues with what they count. */
export function topicQueries(taxonomy: Taxonomy, cues: TopicCues = {}): Map<string, number>[] {
  return taxonomy
    .flatMap(area => area.topics)
    .map(({ id, label, scope }) => {
      const query = new Map<string, number>();
      const raise = (term: string, weight: number) => query.set(term, Math.max(query.get(term) ?? 0, weight));
      visitTerms(label, ({ term }) => raise(term, WEIGHTS.label));
      visitTerms(scope, ({ term }) => raise(term, WEIGHTS.scope));
      for (const cue of cues[id] ?? []) {
        cueTerms(cue).forEach(([term, weight]) => raise(term, weight));
      }
      return query;
    });
}

/** The pairs of a cue in full and its words a little, or the only word of it in full. */
function cueTerms(cue: string): [string, number][] {
  const pairs: string[] = [];
  const words: string[] = [];
  visitTerms(cue, ({ term, isPair }) => (isPair ? pairs : words).push(term));
  const wordWeight = pairs.length > 0 ? WEIGHTS.part : WEIGHTS.cue;
  return [
    ...pairs.map((term): [string, number] => [term, WEIGHTS.cue]),
    ...words.map((term): [string, number] => [term, wordWeight]),
  ];
}
