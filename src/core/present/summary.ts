import { sentencesOf as splitSentences } from '../text/sentences';
import { plainLine } from './escape';
import { CONTRIBUTION_CUES, type Cue, RESULT_CUES } from './sentenceCues';

/** The most characters that a summary takes, the spaces between its sentences included. */
const LONGEST = 450;

interface Sentence {
  readonly text: string;
  readonly place: number;
  /** 0 for the first sentence of the abstract, 1 for the last. */
  readonly depth: number;
}

/**
 * What a paper does, in one to three whole sentences of its abstract in their order: the contribution, the
 * main result where there is one, and what follows the contribution where there is room. At most 450
 * characters; no sentence is cut, so there is none when each is longer or there is no abstract.
 */
export function summarize(paper: { readonly title: string; readonly abstract: string }): string[] {
  const all = sentencesOf(paper.abstract);
  const contribution = best(
    all.filter(sentence => fits([sentence])),
    sentence => contributionScore(sentence, paper.title),
  );
  if (!contribution) {
    return [];
  }
  const chosen = [contribution];
  const result = best(
    all.filter(sentence => sentence.place !== contribution.place && fits([...chosen, sentence])),
    resultScore,
  );
  if (result && resultScore(result) >= 2) {
    chosen.push(result);
  }
  const next = all[contribution.place + 1];
  if (next && !chosen.includes(next) && fits([...chosen, next])) {
    chosen.push(next);
  }
  return chosen.toSorted((a, b) => a.place - b.place).map(sentence => sentence.text);
}

function sentencesOf(abstract: string): Sentence[] {
  const ranges = splitSentences(abstract);
  return ranges.map(({ start, end }, place) => ({
    text: plainLine(abstract.slice(start, end)),
    place,
    depth: ranges.length > 1 ? place / (ranges.length - 1) : 0,
  }));
}

function contributionScore({ text, depth }: Sentence, title: string): number {
  const name = /^([^:]{2,30}):/.exec(title)?.[1];
  const namesMethod = name !== undefined && text.includes(name) ? 1 : 0;
  return cueScore(text, CONTRIBUTION_CUES) + namesMethod - 2 * Math.abs(depth - 0.35);
}

function resultScore({ text, depth }: Sentence): number {
  return cueScore(text, RESULT_CUES) + 2 * depth;
}

function cueScore(text: string, cues: readonly Cue[]): number {
  return cues.reduce((sum, { pattern, weight }) => (pattern.test(text) ? sum + weight : sum), 0);
}

/** The sentence of the highest score, the earlier of two alike. */
function best(candidates: readonly Sentence[], score: (sentence: Sentence) => number): Sentence | undefined {
  let top: { sentence: Sentence; score: number } | undefined;
  for (const sentence of candidates) {
    const value = score(sentence);
    if (!top || value > top.score) {
      top = { sentence, score: value };
    }
  }
  return top?.sentence;
}

function fits(chosen: readonly Sentence[]): boolean {
  return chosen.reduce((length, { text }) => length + text.length + 1, -1) <= LONGEST;
}
