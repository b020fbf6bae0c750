import type { AbstractSentence } from './abstractSentences';
import { likeliestContribution, likeliestOf, summaryWorth } from './summaryWorth';

/** The sentences of a summary: only the first is always there. */
export interface BestSentences {
  readonly contribution: AbstractSentence;
  readonly result?: AbstractSentence | undefined;
  /** Go on from them, or tell what they speak of. */
  readonly further: readonly AbstractSentence[];
}

/** A card that says more is not better. */
const MOST = 4;

/** What scores less is no result. */
const LEAST_RESULT = 2;

/** How many of the likeliest sentences are tried together, so that a long abstract costs no more than its length. */
const TRIED = 9;

/**
 * The sentences that are worth most together, in at most `longest` characters. Each is worth less where a reader would miss the
 * sentence that it points to.
 */
export function bestSentences(all: readonly AbstractSentence[], longest: number): BestSentences | undefined {
  const likeliest = likeliestOf(all);
  const tried = all
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, TRIED)
    .sort((a, b) => a.place - b.place);
  let best: { readonly chosen: readonly AbstractSentence[]; readonly score: number } | undefined;
  const tryFrom = (next: number, chosen: readonly AbstractSentence[]): void => {
    for (let at = next; chosen.length < MOST && at < tried.length; at++) {
      const more = [...chosen, ...tried.slice(at, at + 1)];
      const length = lengthOf(more);
      if (length <= longest) {
        const score = summaryWorth(more, likeliest, length / longest);
        best = best && best.score >= score ? best : { chosen: more, score };
        tryFrom(at + 1, more);
      }
    }
  };
  tryFrom(0, []);
  return best && withRoles(best.chosen);
}

/** The sentences in their order, each as it reads beside the others. */
export function readTogether({
  contribution,
  result,
  further,
}: BestSentences): { readonly sentence: AbstractSentence; readonly text: string }[] {
  const sentences = [contribution, ...(result ? [result] : []), ...further];
  return textsOf(sentences.sort((a, b) => a.place - b.place));
}

function textsOf(sentences: readonly AbstractSentence[]) {
  return sentences.map((sentence, at) => ({
    sentence,
    text: sentences[at - 1]?.place === sentence.place - 1 ? sentence.text : sentence.alone,
  }));
}

function lengthOf(sentences: readonly AbstractSentence[]): number {
  return textsOf(sentences).reduce((length, { text }) => length + text.length + 1, -1);
}

function withRoles(chosen: readonly AbstractSentence[]): BestSentences | undefined {
  const contribution = likeliestContribution(chosen);
  const others = chosen.filter(sentence => sentence !== contribution);
  const [result] = others
    .filter(sentence => sentence.result >= LEAST_RESULT)
    .sort((a, b) => b.result - a.result);
  return contribution && { contribution, result, further: others.filter(sentence => sentence !== result) };
}
