import { assignTopics } from '../../src/core/topics/assignTopics';
import type { Taxonomy } from '../../src/core/topics/taxonomy';
import { readTopicModel } from '../../src/core/topics/topicModel';
import type { TopicCues } from '../../src/core/topics/topicQueries';
import { countTerms, type PaperText } from '../../src/core/topics/topicTerms';
import {
  trainTopicModel,
  type LabelledPaper,
  type TrainingOptions,
} from '../../src/core/topics/trainTopicModel';
import type { Learner } from './crossValidation';

/** Lectern's own, and what it is measured against. */
export function topicLearners(taxonomy: Taxonomy, cues: TopicCues): ReadonlyMap<string, Learner> {
  const linear =
    (options: TrainingOptions): Learner =>
    papers => {
      const model = readTopicModel(trainTopicModel(papers, taxonomy, options));
      return paper => assignTopics(paper, model);
    };
  return new Map([
    ['Lectern', linear({ cues })],
    ['without the cues', linear({})],
    ['labelled papers only', linear({ queryWeight: 0 })],
    ['scope notes and cues only', linear({ cues, penalty: 1e9 })],
    ['scope notes only', linear({ penalty: 1e9 })],
    ['nearest papers (k = 12)', nearestPapers(12)],
    ['the most frequent topics', mostFrequentTopics],
  ]);
}

/** The topics that the nearest labelled papers have, by tf-idf cosine, each vote as strong as its cosine. */
function nearestPapers(neighbours: number): Learner {
  return papers => {
    const counts = papers.map(paper => countTerms(paper).all);
    const papersWith = new Map<string, number>();
    counts.forEach(own => own.forEach((_, term) => papersWith.set(term, (papersWith.get(term) ?? 0) + 1)));
    const toUnit = (own: ReadonlyMap<string, number>) => {
      const row = [...own].map(([term, count]): [string, number] => {
        const rarity = Math.log((papers.length + 1) / ((papersWith.get(term) ?? 0) + 0.5));
        return [term, (1 + Math.log(count)) * rarity];
      });
      const length = Math.hypot(...row.map(([, value]) => value)) || 1;
      return new Map(row.map(([term, value]) => [term, value / length]));
    };
    const rows = counts.map(toUnit);
    return paper => {
      const own = toUnit(countTerms(paper).all);
      const near = rows
        .map((row, place) => ({ paper: papers[place]!, cosine: cosine(own, row) }))
        .sort((a, b) => b.cosine - a.cosine)
        .slice(0, neighbours);
      return elect(near);
    };
  };
}

function elect(near: readonly { readonly paper: LabelledPaper; readonly cosine: number }[]): string[] {
  const votes = new Map<string, number>();
  const all = near.reduce((sum, { cosine: vote }) => sum + vote, 0);
  near.forEach(({ paper, cosine: vote }) =>
    paper.topics.forEach(id => votes.set(id, (votes.get(id) ?? 0) + vote / all)),
  );
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  return ranked.filter(([, vote], rank) => rank === 0 || vote > 0.28).map(([id]) => id);
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...a].reduce((sum, [term, value]) => sum + value * (b.get(term) ?? 0), 0);
}

/** The two topics that most papers have, for every paper. */
function mostFrequentTopics(papers: readonly LabelledPaper[]): (paper: PaperText) => string[] {
  const papersWith = new Map<string, number>();
  papers.forEach(paper => paper.topics.forEach(id => papersWith.set(id, (papersWith.get(id) ?? 0) + 1)));
  const most = [...papersWith].sort((a, b) => b[1] - a[1]).slice(0, 2);
  return () => most.map(([id]) => id);
}
