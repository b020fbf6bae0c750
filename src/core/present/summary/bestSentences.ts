import type { AbstractSentence } from './abstractSentences';

/** The sentences of a summary: only the first is always there. */
export interface BestSentences {
  readonly contribution: AbstractSentence;
  readonly result?: AbstractSentence | undefined;
  /** Go on from them, or tell what they speak of. */
  readonly further: readonly AbstractSentence[];
}

/** A card that says more is not better. */
const MOST = 4;

/** How many of the likeliest sentences are tried together, so that a long abstract costs no more than its length. */
const TRIED = 9;

/** Readers rather have one sentence too many than miss one that they want: what each counts above its worth. */
const WANTED = 0.8;

/** What scores less is no result, and what scores so much surely is one. */
const LEAST_RESULT = 2;
const SURE_RESULT = 3;

/** What a summary counts that has the contribution and, behind it, a sure result. */
const COMPLETE = 1;

/** What counts for each short name that no sentence of the summary explains, two at most. */
const UNEXPLAINED = 0.3;

/** From here on a sentence needs the one that it leans on. */
const NEEDING = 1;

/**
 * The sentences that are worth most together, in at most `longest` characters. Each is worth less where a reader would miss the
 * sentence that it points to.
 */
export function bestSentences(all: readonly AbstractSentence[], longest: number): BestSentences | undefined {
  const tried = all
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, TRIED)
    .sort((a, b) => a.place - b.place);
  let best: { readonly chosen: readonly AbstractSentence[]; readonly score: number } | undefined;
  const tryFrom = (next: number, chosen: readonly AbstractSentence[]): void => {
    const score = scoreOf(chosen);
    if (chosen.length > 0 && score > (best?.score ?? -Infinity)) {
      best = { chosen, score };
    }
    for (let at = next; chosen.length < MOST && at < tried.length; at++) {
      const more = [...chosen, ...tried.slice(at, at + 1)];
      if (lengthOf(more) <= longest) {
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

function scoreOf(chosen: readonly AbstractSentence[]): number {
  const sum = chosen.reduce(
    (score, sentence) => score + WANTED + sentence.worth - lossOf(sentence, chosen),
    0,
  );
  return sum + (hasResult(chosen) ? COMPLETE : 0);
}

/** Whether they say what came out of what they say was done. */
function hasResult(chosen: readonly AbstractSentence[]): boolean {
  const contribution = likeliestContribution(chosen);
  return chosen.some(
    sentence =>
      contribution !== undefined &&
      sentence !== contribution &&
      sentence.place > contribution.place &&
      sentence.result >= SURE_RESULT,
  );
}

function likeliestContribution(chosen: readonly AbstractSentence[]): AbstractSentence | undefined {
  return chosen.toSorted((a, b) => b.contribution - a.contribution)[0];
}

/**
 * What a reader of a sentence misses. What it points to is in the sentence before, or in the one before that where that
 * one itself points back, or a chosen one names it: "this framework".
 */
function lossOf(sentence: AbstractSentence, chosen: readonly AbstractSentence[]): number {
  const { place, leaning, explainedAt, before, pointsAt } = sentence;
  const isHere = (at: number): boolean => chosen.some(other => other.place === at);
  const unexplained = explainedAt.filter(at => !isHere(at)).length;
  const isSupported =
    leaning === 0 ||
    isHere(place - 1) ||
    (before >= NEEDING && isHere(place - 2)) ||
    chosen.some(other => other.place < place && names(other, pointsAt));
  return Math.min(unexplained, 2) * UNEXPLAINED + (isSupported ? 0 : 3 * leaning);
}

/** Whether a sentence has one of the words, which are given by their beginnings. */
function names({ words }: AbstractSentence, beginnings: readonly string[]): boolean {
  return beginnings.some(word => words.has(word));
}
