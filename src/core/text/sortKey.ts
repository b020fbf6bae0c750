import { sortInSteps } from '../util/sortInSteps';
import { visitInSteps, type Steps } from '../util/steps';
import { foldDiacritics } from './fold';

const ASCII = /^[ -~]*$/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const TWO_LETTERS = /^[a-z]{2}/i;
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

/** The first two letters, "Sm" for "Smith" and "Oz" for "Öztürk"; the initial of a text that does not begin with two. */
export function firstLettersOf(text: string): string {
  const key = TWO_LETTERS.test(text) ? text : sortKey(text);
  return TWO_LETTERS.test(key) ? key.charAt(0).toUpperCase() + key.charAt(1).toLowerCase() : initialOf(text);
}

/** The items by rank, greater first, then by the keys of their texts; items that tie keep their order. */
export function* sortByText<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  rankOf: (item: T) => number = () => 0,
): Steps<T[]> {
  const keyed: { readonly item: T; readonly key: string; readonly rank: number }[] = [];
  yield* visitInSteps(items, item => {
    keyed.push({ item, key: sortKey(textOf(item)), rank: rankOf(item) });
  });
  const sorted = yield* sortInSteps(
    keyed,
    (a, b) => b.rank - a.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  return sorted.map(({ item }) => item);
}
