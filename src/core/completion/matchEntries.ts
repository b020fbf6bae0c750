import { wordsOf } from '../text/words';
import type { OwnEntries, OwnEntry } from './ownEntries';

/**
 * The entries that a query matches, best first: whose key begins with it, whose key has it, of which every word begins a
 * word of key, authors, title, venue or year, and last those that need their abstract for it; equals in the order of the
 * files. An empty query matches all.
 */
export function matchEntries(
  query: string,
  { entries }: OwnEntries,
  where: 'keys' | 'all',
): readonly OwnEntry[] {
  if (query === '') {
    return entries;
  }
  const sought = query.toLowerCase();
  const words = wordsOf(query).map(({ text }) => text);
  const ranks: OwnEntry[][] = [[], [], [], []];
  for (const entry of entries) {
    const byKey = rankByKey(entry, sought);
    const rank = where === 'keys' ? (byKey === 0 ? 0 : undefined) : (byKey ?? rankByWords(entry, words));
    ranks[rank ?? -1]?.push(entry);
  }
  return ranks.flat();
}

function rankByKey({ keys }: OwnEntry, sought: string): 0 | 1 | undefined {
  const places = keys.map(key => key.toLowerCase().indexOf(sought));
  return places.includes(0) ? 0 : places.some(place => place > 0) ? 1 : undefined;
}

function rankByWords(entry: OwnEntry, words: readonly string[]): 2 | 3 | undefined {
  const rest = words.filter(word => !entry.words.includes(` ${word}`));
  if (words.length === 0 || rest.length === 0) {
    return words.length === 0 ? undefined : 2;
  }
  const abstract = entry.abstractWords();
  return rest.every(word => abstract.includes(` ${word}`)) ? 3 : undefined;
}
