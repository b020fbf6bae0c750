import type { Paper } from '../../paper/paper';
import type { Steps } from '../../util/steps';
import { type Scan, WORDS_A_STEP } from '../scan/scan';
import { acceptsTitle } from './acceptTitle';
import type { TitleContexts } from './titleContext';
import type { TitleIndex, TitleMatch } from './titleIndex';

/** A title in a text: its words, its paper, and whether it is the whole title. */
export interface FoundTitle {
  readonly first: number;
  readonly end: number;
  readonly paper: Paper;
  readonly exact: boolean;
}

/** Finds the titles of an index in a scanned text, from left to right, the longest at each place. */
export function* findExactTitles(
  scan: Scan,
  index: TitleIndex,
  contexts: TitleContexts,
): Steps<FoundTitle[]> {
  const { words } = scan;
  const found: FoundTitle[] = [];
  for (let first = 0; first < words.count; first++) {
    if (first % WORDS_A_STEP === 0) {
      yield;
    }
    if (index.reach(words, words.from[first] ?? 0) === 0) {
      continue;
    }
    const match = longest(
      index.match(words, first).filter(candidate => acceptsTitle(contexts, candidate, first)),
    );
    if (match !== undefined) {
      found.push({ first, end: match.end, paper: match.paper, exact: match.form.part === 'whole' });
      first = match.end - 1;
    }
  }
  return found;
}

/** The longest match; of two as long the one that is a whole title. Undefined when two papers share it in part. */
function longest(matches: readonly TitleMatch[]): TitleMatch | undefined {
  const end = matches.at(-1)?.end;
  const candidates = matches.filter(match => match.end === end);
  const whole = candidates.find(match => match.form.part === 'whole');
  const isAmbiguous = candidates.some(match => match.paper !== candidates[0]?.paper);
  return whole ?? (isAmbiguous ? undefined : candidates[0]);
}
