import type { WordStream } from '../scan/wordStream';

/** What a form of a title is: the whole, what stands before its colon, or what stands behind it. */
export type TitlePart = 'whole' | 'head' | 'tail';

/** A form under which a title may be spoken of: some of its words, the first and the one after the last. */
export interface TitleForm {
  readonly part: TitlePart;
  readonly first: number;
  readonly end: number;
}

/** A part of a title that has fewer words than this could be anybody's. */
const SHORTEST_PART = { head: 4, tail: 5 };

const SUBTITLE = /[:?]\s|\s(?:-{1,3}|–|—)\s|—/;

/** The whole of a title and, where it has a subtitle, its two sides. */
export function formsOf(title: string, words: WordStream): TitleForm[] {
  if (words.count === 0) {
    return [];
  }
  const whole: TitleForm = { part: 'whole', first: 0, end: words.count };
  if (!SUBTITLE.test(title)) {
    return [whole];
  }
  for (let word = 1; word < words.count; word++) {
    if (SUBTITLE.test(title.slice(words.ends[word - 1], words.starts[word]))) {
      const head: TitleForm = { part: 'head', first: 0, end: word };
      const tail: TitleForm = { part: 'tail', first: word, end: words.count };
      return [
        whole,
        ...(word >= SHORTEST_PART.head ? [head] : []),
        ...(words.count - word >= SHORTEST_PART.tail ? [tail] : []),
      ];
    }
  }
  return [whole];
}
