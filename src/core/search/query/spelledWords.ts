import { termsOf } from '../index/terms';

/** A word that is sought. */
export interface SpelledWord {
  /** Folded. */
  readonly word: string;
  /** The same in other letters: "mueller" of "Müller". */
  readonly spellings: readonly string[];
}

/** The words of a text in their order, each with its other spellings. */
export function spelledWordsOf(text: string): SpelledWord[] {
  const words: { readonly word: string; readonly spellings: string[] }[] = [];
  for (const { word, kind } of termsOf(text)) {
    if (kind === 'word' || kind === 'sign') {
      words.push({ word, spellings: [] });
    } else if (kind === 'spelling') {
      words.at(-1)?.spellings.push(word);
    }
  }
  return words;
}
