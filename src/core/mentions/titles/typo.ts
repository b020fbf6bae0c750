/**
 * Whether one word is a slip of the other: one letter added, left out, changed or two swapped, in a word of five or
 * more; two such slips in a word of ten or more. The first letter must be right, for prefixes ("un-", "re-") change
 * what is said, and so must every digit.
 */
export function isTypo(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 10 ? 2 : 1;
  if (shorter < 5 || Math.abs(a.length - b.length) > limit || !a.startsWith(b.charAt(0))) {
    return false;
  }
  return digitsOf(a) === digitsOf(b) && editDistance(a, b) <= limit;
}

function digitsOf(word: string): string {
  return word.replace(/\D+/g, '');
}

/** The edit distance with swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a.charAt(row - 1) === b.charAt(column - 1);
      const isSwap =
        row > 1 &&
        column > 1 &&
        a.charAt(row - 1) === b.charAt(column - 2) &&
        a.charAt(row - 2) === b.charAt(column - 1);
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
