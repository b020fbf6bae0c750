import type { LabelledPaper } from '../../src/core/topics/trainTopicModel';
import type { PaperText } from '../../src/core/topics/topicTerms';

/** The topic ids of a paper, most important first. */
export type Assign = (paper: PaperText) => readonly string[];

/** Something that learns from labelled papers how to assign topics. It sees no other paper. */
export type Learner = (papers: readonly LabelledPaper[]) => Assign;

/** A paper, and the topics it got from a learner that had not seen it. */
export interface Judged {
  readonly paper: LabelledPaper;
  readonly assigned: readonly string[];
}

/** Every paper judged once in each repetition, by a learner of the other folds; the same folds in every run. */
export function crossValidate(
  papers: readonly LabelledPaper[],
  learn: Learner,
  { folds, repetitions, show = paper => paper }: Folding,
): Judged[] {
  return Array.from({ length: repetitions }, (_, repetition) => shuffle(papers, repetition + 1)).flatMap(
    mixed =>
      Array.from({ length: folds }).flatMap((_, fold) => {
        const assign = learn(mixed.filter((_paper, place) => place % folds !== fold));
        const test = mixed.filter((_paper, place) => place % folds === fold);
        return test.map(paper => ({ paper, assigned: assign(show(paper)) }));
      }),
  );
}

export interface Folding {
  readonly folds: number;
  readonly repetitions: number;
  /** What is shown of a paper that is judged: all of it when absent. */
  readonly show?: (paper: LabelledPaper) => PaperText;
}

/** Fisher and Yates, with a linear congruential generator (Numerical Recipes). */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  const mixed = [...items];
  let state = Math.imul(seed, 2654435761) >>> 0;
  for (let place = mixed.length - 1; place > 0; place--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (place + 1));
    [mixed[place], mixed[other]] = [mixed[other]!, mixed[place]!];
  }
  return mixed;
}

/** Precision, recall and their harmonic mean. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well the assigned topics agree with the labels: over all of them, or for one topic. */
export function agreement(judged: readonly Judged[], topic?: string): Agreement {
  const only = (ids: readonly string[]) => (topic === undefined ? ids : ids.filter(id => id === topic));
  let right = 0;
  let given = 0;
  let wanted = 0;
  for (const { paper, assigned } of judged) {
    right += only(assigned).filter(id => paper.topics.includes(id)).length;
    given += only(assigned).length;
    wanted += only(paper.topics).length;
  }
  return {
    precision: right / Math.max(1, given),
    recall: right / Math.max(1, wanted),
    f1: (2 * right) / Math.max(1, given + wanted),
  };
}
