import { isSmallWord } from './smallWords';
import { isTypo } from './typo';

/** How two wordings differ. */
export interface Difference {
  /** Words that carry meaning and that only one of the two has. */
  readonly content: number;
  /** Small words added, dropped or changed, and typos. */
  readonly slips: number;
}

/** One word that carries meaning weighs more than all slips together. */
const CONTENT = 1000;

/** Compares the words of two wordings, in order, so that as few words that carry meaning differ as possible. */
export function compareTitles(a: readonly string[], b: readonly string[]): Difference {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = accumulate(b);
  for (const [row, left] of a.entries()) {
    const joined = (a[row - 1] ?? '') + left;
    const current = [(last[0] ?? 0) + weight(left)];
    for (const [column, right] of b.entries()) {
      current.push(
        Math.min(
          (last[column + 1] ?? Infinity) + weight(left),
          (current[column] ?? Infinity) + weight(right),
          (last[column] ?? Infinity) + change(left, right),
          joined === right ? (beforeLast[column] ?? Infinity) : Infinity,
          (b[column - 1] ?? '') + right === left ? (last[column - 1] ?? Infinity) : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  const cost = last.at(-1) ?? 0;
  return { content: Math.floor(cost / CONTENT), slips: cost % CONTENT };
}

/** The cost of leaving out the first 0, 1, 2 … words. */
function accumulate(words: readonly string[]): number[] {
  let sum = 0;
  return [0, ...words.map(word => (sum += weight(word)))];
}

function weight(word: string): number {
  return isSmallWord(word) ? 1 : CONTENT;
}

function change(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  const isSlip = (isSmallWord(a) && isSmallWord(b)) || isTypo(a, b);
  return isSlip ? 1 : CONTENT;
}
