import type { AbstractSentence } from './abstractSentences';

/** The sentences of a summary: only the first is always there. */
export interface BestSentences {
  readonly contribution: AbstractSentence;
  readonly result?: AbstractSentence | undefined;
  /** Goes on from them, or tells what they speak of. */
  readonly further?: AbstractSentence | undefined;
}

/** What is lost where the contribution is not the best one counts more than a better result. */
const CONTRIBUTION_WEIGHT = 2;

/** A result that scores less is worth no place. */
const LEAST_RESULT = 2;

/** What a summary without a result counts in its place. */
const NO_RESULT = 1;

/** What a result counts less that stands before the contribution: it may be somebody else's. */
const EARLY_RESULT = 2.5;

/** What a sentence before the contribution is worth by itself. */
const BEFORE = -0.5;

/** What scores more as a further sentence makes it no better. */
const SURE_FURTHER = 3;

/** What scores more is a result all the same: more words of the kind make it no better. */
const SURE_RESULT = 5;

/** A further sentence that scores less is worth no place. */
const LEAST_FURTHER = 1;

/** What counts for each short name that no sentence of the summary explains. */
const UNEXPLAINED = 0.5;

/** What counts for each degree to which a sentence leans on one that is not there: a little, or so much that it needs it. */
const UNSUPPORTED = 3;
const UNREADABLE = 6;

/** From here on a sentence needs the one that it leans on. */
const NEEDING = 1;

/** How many of the likeliest sentences of each kind are tried together, so that a long abstract costs no more than its length. */
const TRIED = 9;

/**
 * The sentences that are best together, in at most `longest` characters: the contribution, a result and one more, where
 * they are worth it. Each is worth less where a reader would miss the sentence that it points to.
 */
export function bestSentences(all: readonly AbstractSentence[], longest: number): BestSentences | undefined {
  const contributions = likeliest(all, contributionScore);
  const results = likeliest(all, ({ result }) => result).filter(({ result }) => result >= LEAST_RESULT);
  const others = likeliest(all, ({ contribution, result }) => Math.max(contribution, result));
  let best: { readonly chosen: BestSentences; readonly score: number } | undefined;
  for (const contribution of contributions) {
    for (const result of [undefined, ...results]) {
      // Nothing further makes up for this much, and most pairs need not be looked at.
      const most = pairScore(contribution, result) + SURE_FURTHER - LEAST_FURTHER;
      if (result === contribution || (best && most <= best.score)) {
        continue;
      }
      for (const further of [undefined, ...neighbours(all, contribution, result), ...others]) {
        if (further && (further === result || further.contribution >= contribution.contribution)) {
          continue;
        }
        const chosen = { contribution, result, further };
        const score = scoreOf(chosen);
        if (score > (best?.score ?? -Infinity) && lengthOf(chosen) <= longest) {
          best = { chosen, score };
        }
      }
    }
  }
  return best?.chosen;
}

/** The sentences in their order, each as it reads beside the others. */
export function readTogether(
  chosen: BestSentences,
): { readonly sentence: AbstractSentence; readonly text: string }[] {
  const sentences = inOrder(chosen);
  return sentences.map((sentence, at) => ({
    sentence,
    text: sentences[at - 1]?.place === sentence.place - 1 ? sentence.text : sentence.alone,
  }));
}

function inOrder({ contribution, result, further }: BestSentences): AbstractSentence[] {
  return [contribution, result, further]
    .filter(sentence => sentence !== undefined)
    .sort((a, b) => a.place - b.place);
}

/** How good they are together. */
function scoreOf(chosen: BestSentences): number {
  const { contribution, result, further } = chosen;
  const losses =
    lossOf(contribution, chosen) +
    (result ? lossOf(result, chosen) : 0) +
    (further ? lossOf(further, chosen) : 0);
  return (
    pairScore(contribution, result) + (further ? furtherScore(further, chosen) - LEAST_FURTHER : 0) - losses
  );
}

function pairScore(contribution: AbstractSentence, result: AbstractSentence | undefined): number {
  return CONTRIBUTION_WEIGHT * contribution.contribution + resultScore(result, contribution);
}

function lengthOf(chosen: BestSentences): number {
  return readTogether(chosen).reduce((length, { text }) => length + text.length + 1, -1);
}

function resultScore(result: AbstractSentence | undefined, contribution: AbstractSentence): number {
  return result
    ? Math.min(result.result, SURE_RESULT) - (result.place < contribution.place ? EARLY_RESULT : 0)
    : NO_RESULT;
}

/**
 * What a reader of a sentence misses. What it points to is in the sentence before, or in the one before that where that
 * one itself points back, or it is what the contribution names: "this framework".
 */
function lossOf(sentence: AbstractSentence, { contribution, result, further }: BestSentences): number {
  const { place, leaning, explainedAt, before } = sentence;
  const isHere = (at: number): boolean =>
    at === contribution.place || at === result?.place || at === further?.place;
  const unexplained = explainedAt.filter(at => !isHere(at)).length;
  const isSupported =
    leaning === 0 ||
    isHere(place - 1) ||
    (sentence === contribution && before >= NEEDING && isHere(place - 2)) ||
    (place > contribution.place && names(contribution, sentence.pointsAt));
  const loss = isSupported ? 0 : (leaning < NEEDING ? UNSUPPORTED : UNREADABLE) * leaning;
  return Math.min(unexplained, 2) * UNEXPLAINED + loss;
}

/** Whether a sentence has one of the words, which are given by their beginnings. */
function names({ words }: AbstractSentence, beginnings: readonly string[]): boolean {
  return beginnings.some(word => words.has(word));
}

/**
 * A sentence right after the contribution tells how it is done, and one after a result what else came out. One before
 * the contribution is background: it is worth only what the others would lose without it.
 */
function furtherScore(sentence: AbstractSentence, { contribution, result }: BestSentences): number {
  const outcome = Math.min(sentence.result, SURE_RESULT) - 1;
  if (sentence.place < contribution.place) {
    return BEFORE;
  }
  const isHow = sentence.place - 1 === contribution.place;
  const how = contribution.repeatsTitle ? 2.5 : 1.5;
  const isMore = sentence.place - 1 === result?.place;
  const value = Math.max(sentence.own + (isHow ? how : 0), outcome + (isMore ? 0.5 : 0));
  return Math.min(value, SURE_FURTHER);
}

/** The sentences around those chosen: what they speak of may be no likely sentence itself. */
function neighbours(
  all: readonly AbstractSentence[],
  contribution: AbstractSentence,
  result: AbstractSentence | undefined,
): AbstractSentence[] {
  return all.filter(
    ({ place }) =>
      place === contribution.place - 1 || place === contribution.place + 1 || place - 1 === result?.place,
  );
}

/** The contribution opens the summary as a rule, so that what it leans on is missing. */
function contributionScore({ contribution, leaning }: AbstractSentence): number {
  return contribution - leaning;
}

/** The sentences of the highest score, best first, the earlier of two alike first. */
function likeliest(
  all: readonly AbstractSentence[],
  score: (sentence: AbstractSentence) => number,
): AbstractSentence[] {
  return all.toSorted((a, b) => score(b) - score(a)).slice(0, TRIED);
}
