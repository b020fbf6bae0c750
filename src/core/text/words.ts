import { squash } from './squash';

/** A word as it stands in a text: a run of letters and digits. */
export interface Word {
  /** Folded and in lower case. */
  readonly text: string;
  /** Where the word starts in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where the word ends, exclusive. */
  readonly end: number;
}

const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const PLAIN = /^[a-z0-9]*$/;

/** The words of a text in their order. A possessive "s" is no word: "model's" gives "model". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(RUN)) {
    const lower = match[0].toLowerCase();
    const folded = PLAIN.test(lower) ? lower : squash(lower);
    if (folded !== '' && !isPossessive(text, match.index, folded)) {
      words.push({ text: folded, start: match.index, end: match.index + match[0].length });
    }
  }
  return words;
}

function isPossessive(text: string, start: number, word: string): boolean {
  return word === 's' && /[\p{L}\p{N}]['’]$/u.test(text.slice(Math.max(0, start - 3), start));
}
