import { sentencesOf } from '../text/sentences';
import type { TextRange } from '../text/textRange';
import { type AbstractSentence, abstractSentences } from './abstractSentences';

/** The most characters that a summary takes, the spaces between its sentences included. */
const LONGEST = 450;

/** What is lost where the contribution is not the best one counts more than a better result. */
const CONTRIBUTION_WEIGHT = 1.5;

/** A result that scores less is worth no place. */
const LEAST_RESULT = 2.5;

/** What scores more is a result all the same: more words of the kind make it no better. */
const SURE_RESULT = 5;

/** Any other sentence that scores less as contribution or result is worth no place. */
const LEAST_FURTHER = 2.5;

/** The same for the sentence right after a contribution that would stand alone. */
const LEAST_SECOND = 1;

/** A sentence that leans less than this on the one before can be read without it. */
const LEAST_LEANING = 1;

/** How many of the likeliest sentences are tried together, so that a long abstract costs no more than its length. */
const TRIED = 12;

/**
 * What a paper does, in one to three whole sentences of its abstract in their order: the contribution, the
 * main result where there is one, and one that goes on from them where there is room. At most 450
 * characters; no sentence is cut, so there is none when each is longer or there is no abstract.
 */
export function summarize(paper: { readonly title: string; readonly abstract: string }): string[] {
  const all = abstractSentences(paper, LONGEST);
  const pair = contributionAndResult(all);
  const opened = withAntecedent(all, pair);
  const further = opened ? undefined : furtherSentence(all, pair);
  const chosen = opened ?? pair;
  return [...chosen, ...(further ? [further] : [])]
    .toSorted((a, b) => a.place - b.place)
    .map(({ text }) => text);
}

/** Where an abstract says what the paper does: the sentence that the summary is built around, where there is one. */
export function findContribution(paper: {
  readonly title: string;
  readonly abstract: string;
}): TextRange | undefined {
  const [contribution] = contributionAndResult(abstractSentences(paper, LONGEST));
  return contribution && sentencesOf(paper.abstract)[contribution.place];
}

/** The likeliest contribution with the likeliest result, of those that have room beside each other. */
function contributionAndResult(all: readonly AbstractSentence[]): readonly AbstractSentence[] {
  const results = likeliest(all, ({ result }) => result).filter(({ result }) => result >= LEAST_RESULT);
  let top: { readonly chosen: readonly AbstractSentence[]; readonly score: number } | undefined;
  for (const contribution of likeliest(all, contributionScore)) {
    const others = results.filter(result => result !== contribution && fits([contribution, result]));
    for (const result of [undefined, ...others]) {
      const score = CONTRIBUTION_WEIGHT * contributionScore(contribution) + resultScore(result, contribution);
      if (!top || score > top.score) {
        top = { chosen: result ? [contribution, result] : [contribution], score };
      }
    }
  }
  return top?.chosen ?? [];
}

/** The contribution opens the summary as a rule, so that what it leans on is missing. */
function contributionScore({ contribution, leaning }: AbstractSentence): number {
  return contribution - leaning;
}

function resultScore(result: AbstractSentence | undefined, contribution: AbstractSentence): number {
  return result
    ? Math.min(result.result, SURE_RESULT) - (follows(result, contribution) ? 0 : result.leaning)
    : LEAST_RESULT;
}

/**
 * The sentences with the one that their first one leans on ("this question") before it. Where there is no room for
 * that beside the result, another result makes room, or a contribution that tells the result goes without.
 */
function withAntecedent(
  all: readonly AbstractSentence[],
  pair: readonly AbstractSentence[],
): readonly AbstractSentence[] | undefined {
  const [contribution] = pair;
  const opening = pair.toSorted((a, b) => a.place - b.place)[0];
  const before = opening && antecedent(all, opening);
  if (!contribution || !before) {
    return undefined;
  }
  if (fits([...pair, before])) {
    return [...pair, before];
  }
  const opened = [before, contribution];
  const result = opening === contribution ? shorterResult(all, opened, contribution) : undefined;
  if (result) {
    return [...opened, result];
  }
  return opening === contribution && contribution.result >= LEAST_RESULT && fits(opened) ? opened : undefined;
}

/** The nearest of the two sentences before that can be read alone. */
function antecedent(
  all: readonly AbstractSentence[],
  { place, leaning }: AbstractSentence,
): AbstractSentence | undefined {
  return leaning < LEAST_LEANING
    ? undefined
    : all.findLast(
        before => before.place < place && before.place >= place - 2 && before.leaning < LEAST_LEANING,
      );
}

/** The best result after the contribution that has room beside these sentences. */
function shorterResult(
  all: readonly AbstractSentence[],
  opened: readonly AbstractSentence[],
  contribution: AbstractSentence,
): AbstractSentence | undefined {
  return likeliest(all, ({ result }) => result).find(
    sentence =>
      sentence.place > contribution.place &&
      sentence.result >= LEAST_RESULT &&
      (follows(sentence, contribution) || sentence.leaning <= LEAST_LEANING) &&
      fits([...opened, sentence]),
  );
}

/** One more sentence that has room beside those chosen and is worth it. */
function furtherSentence(
  all: readonly AbstractSentence[],
  chosen: readonly AbstractSentence[],
): AbstractSentence | undefined {
  const [contribution, result] = chosen;
  const least = (sentence: AbstractSentence): number =>
    !result && follows(sentence, contribution) ? LEAST_SECOND : LEAST_FURTHER;
  return likeliest(all, sentence => furtherScore(sentence, chosen)).find(
    sentence =>
      !chosen.includes(sentence) &&
      fits([...chosen, sentence]) &&
      furtherScore(sentence, chosen) >= least(sentence),
  );
}

/** A sentence right after the contribution tells how it is done, and one after a result what else came out. */
function furtherScore(
  sentence: AbstractSentence,
  [contribution, result]: readonly AbstractSentence[],
): number {
  const value = Math.max(sentence.contribution, sentence.result - 1);
  if (follows(sentence, contribution)) {
    return value + 1.5;
  }
  return follows(sentence, result) ? value + 0.5 : value - sentence.leaning;
}

function follows({ place }: AbstractSentence, other: AbstractSentence | undefined): boolean {
  return place - 1 === other?.place;
}

/** The sentences of the highest score, best first, the earlier of two alike first. */
function likeliest(
  all: readonly AbstractSentence[],
  score: (sentence: AbstractSentence) => number,
): AbstractSentence[] {
  return all.toSorted((a, b) => score(b) - score(a)).slice(0, TRIED);
}

function fits(chosen: readonly AbstractSentence[]): boolean {
  return chosen.reduce((length, { text }) => length + text.length + 1, -1) <= LONGEST;
}
