import type { Paper } from '../../paper/paper';
import type { Steps } from '../../util/steps';
import * as gap from '../scan/gap';
import { type Scan, WORDS_A_STEP } from '../scan/scan';
import type { TitleContexts } from '../titles/titleContext';
import { isDistinctive, type NameIndex, plainApostrophes } from './nameIndex';

/** The name of a system in a text: its words and its paper. */
export interface FoundName {
  readonly first: number;
  readonly end: number;
  readonly paper: Paper;
}

const MOST_WORDS = 3;

/**
 * Finds the names of systems, in the papers' own spelling: distinctive ones everywhere, ordinary words and plain
 * capitals only where they are all of a link, of a quotation or of emphasised text.
 */
export function* findNames(scan: Scan, names: NameIndex, contexts: TitleContexts): Steps<FoundName[]> {
  const { words } = scan;
  const found: FoundName[] = [];
  for (let first = 0; first < words.count; first++) {
    if (first % WORDS_A_STEP === 0) {
      yield;
    }
    const name = names.mayBegin(words, first) ? longestName(scan, names, contexts, first) : undefined;
    if (name !== undefined) {
      found.push(name);
      first = name.end - 1;
    }
  }
  return found;
}

function longestName(
  scan: Scan,
  names: NameIndex,
  contexts: TitleContexts,
  first: number,
): FoundName | undefined {
  const { starts, ends, gaps, count } = scan.words;
  let best: FoundName | undefined;
  for (let end = first + 1; end <= Math.min(count, first + MOST_WORDS); end++) {
    if (end > first + 1 && ((gaps[end - 1] ?? 0) & gap.BLOCK) !== 0) {
      break;
    }
    if (!names.maySpell(scan.words, first, end)) {
      continue;
    }
    const name = plainApostrophes(scan.text.slice(starts[first], ends[end - 1]));
    const paper = names.find(name);
    if (paper !== undefined && fits(contexts, name, first, end)) {
      best = { first, end, paper };
    }
  }
  return best;
}

function fits(contexts: TitleContexts, name: string, first: number, end: number): boolean {
  const isPiece = contexts.isTied(first) || (contexts.isTied(end) && !/^\p{Ll}/u.test(contexts.written(end)));
  if (isPiece || (contexts.hasSubtitleAfter(end) && /^\p{Lu}/u.test(contexts.written(end)))) {
    return false;
  }
  if (isDistinctive(name)) {
    return true;
  }
  const { span } = contexts.of(first, end);
  const isMarked =
    span?.kind === 'link' || span?.kind === 'emphasis' || span?.kind === 'quote' || span?.kind === 'code';
  return isMarked && span.first === first && span.end === end;
}
