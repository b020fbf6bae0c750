import { foldDiacritics } from './fold';

const ASCII = /^[ -~]*$/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERED = /^[a-z0-9]/i;
const UNLETTERED = /^[^\p{L}\p{N}]+/u;

/** What a text is put in order by: folded, in lower case, without the marks before its first letter or digit. */
function sortKey(text: string): string {
  const folded = (ASCII.test(text) ? text : foldDiacritics(text)).toLowerCase();
  return LETTERED.test(folded) ? folded : folded.replace(UNLETTERED, '');
}

/** "A" to "Z" for texts whose key begins so, "0–9" for digits, "#" for all others. */
export function initialOf(text: string): string {
  return initialAt(text) ?? initialAt(sortKey(text)) ?? '#';
}

function initialAt(text: string): string | undefined {
  const code = text.charCodeAt(0);
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (isLetter) {
    return LETTERS.charAt((code | 32) - 97);
  }
  return code >= 48 && code <= 57 ? '0–9' : undefined;
}

/** The items by the keys of their texts; items of the same key keep their order. */
export function sortByText<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  return items
    .map(item => ({ item, key: sortKey(textOf(item)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}
