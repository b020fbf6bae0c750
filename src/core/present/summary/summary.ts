import { sentencesOf } from '../../text/sentences';
import type { TextRange } from '../../text/textRange';
import { abstractSentences } from './abstractSentences';
import { bestSentences, readTogether } from './bestSentences';

/** The most characters that a summary takes, the spaces between its sentences included. */
const LONGEST = 480;

interface TitledAbstract {
  readonly title: string;
  readonly abstract: string;
}

/** A sentence of a summary. */
export interface ChosenSentence {
  /** On one line. */
  readonly text: string;
  /** What it was chosen for. */
  readonly role: 'contribution' | 'result' | 'further';
}

/**
 * What a paper does, in one to four whole sentences of its abstract in their order: the contribution, the
 * main result where there is one, and what goes on from them or tells what they speak of. Labels of sections, and openers that
 * point to a sentence that is not there ("To this end,"), are left out. At most 480 characters; no sentence is cut,
 * so there is none when each is longer or there is no abstract.
 */
export function summarize(paper: TitledAbstract): string[] {
  return chooseSentences(paper).map(({ text }) => text);
}

/** The sentences of {@link summarize}, and what each was chosen for. */
export function chooseSentences(paper: TitledAbstract): ChosenSentence[] {
  const best = bestSentences(abstractSentences(paper, LONGEST), LONGEST);
  return best
    ? readTogether(best).map(({ sentence, text }) => ({
        text,
        role:
          sentence === best.contribution ? 'contribution' : sentence === best.result ? 'result' : 'further',
      }))
    : [];
}

/** Where an abstract says what the paper does: the sentence that the summary is built around, where there is one. */
export function findContribution(paper: TitledAbstract): TextRange | undefined {
  const best = bestSentences(abstractSentences(paper, LONGEST), LONGEST);
  return best && sentencesOf(paper.abstract)[best.contribution.place];
}
