/** Whether a word, or two words with a hyphen between them, in lower case, occurs elsewhere. */
export type IsKnown = (word: string) => boolean;

/** A piece of a word, a hyphen and a space, and the next piece. Not "pre- and postnatal". */
const BREAK =
  /(?<!\p{L})(\p{L}{1,40})- (?!(?:and|or|to|nor|but|versus|vs|through|und|oder|bis|et|ou|y|o|e)(?![\p{L}-]))(\p{Ll}{1,40})(?!\p{L})/gu;

/**
 * Joins words that the end of a line broke ("compo- nent", "two- dimensional") where the joined word is known, or else
 * the same with its hyphen. What is not known stays.
 */
export function joinBrokenWords(text: string, isKnown: IsKnown): string {
  return text.includes('- ')
    ? text.replace(BREAK, (whole, first: string, second: string) => {
        const [joined, hyphenated] = [first + second, `${first}-${second}`];
        const words = [joined, hyphenated].filter(word => isKnown(word.toLowerCase()));
        return words[0] ?? whole;
      })
    : text;
}

/** Tells the words of a text, and the pairs of words that a hyphen joins in it. The text is read on first need. */
export function wordsKnownIn(text: () => string): IsKnown {
  let known: ReadonlySet<string> | undefined;
  return word => (known ??= wordsIn(text())).has(word);
}

function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [chain] of text.toLowerCase().matchAll(/\p{L}{1,40}(?:-\p{L}{1,40})*/gu)) {
    const parts = chain.split('-');
    parts.forEach((part, at) => {
      words.add(part);
      words.add(parts.slice(at, at + 2).join('-'));
    });
  }
  return words;
}
