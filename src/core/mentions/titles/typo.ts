import { editDistance } from '../../text/editDistance';

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
  return digitsOf(a) === digitsOf(b) && editDistance(a, b, limit) <= limit;
}

function digitsOf(word: string): string {
  return word.replace(/\D+/g, '');
}
