import { BestOf, bestOf } from '../util/bestOf';
import { withRoom } from '../util/withRoom';
import { closeWords } from './closeWords';
import type { Lexicon } from './lexicon';

/** A word of the library with the number of papers that have it. */
export interface VocabularyWord {
  readonly word: string;
  readonly papers: number;
}

/** A vocabulary as plain data. */
export interface StoredVocabulary {
  /** By the number of a word: how many papers have it. */
  readonly counts: Int32Array<ArrayBuffer>;
  /** The numbers of all words in the order of the words. */
  readonly order: Int32Array<ArrayBuffer>;
}

/** The written words of a library: what a half-typed word may become, and what a misspelt one may have been. */
export class Vocabulary {
  /** By the number of a word: how many papers have it. */
  private counts = new Int32Array(0);
  /** The words of the lexicon in order as far as they have been asked for, and the number of each. */
  private words: readonly string[] = [];
  private order = new Int32Array(0);

  constructor(private readonly lexicon: Lexicon) {}

  static restore({ counts, order }: StoredVocabulary, lexicon: Lexicon): Vocabulary {
    const vocabulary = new Vocabulary(lexicon);
    vocabulary.counts = counts;
    vocabulary.order = order;
    vocabulary.words = Array.from(order, number => lexicon.word(number));
    return vocabulary;
  }

  /** Counts one more (or, with −1, one less) paper for each of these distinct words, which the lexicon has. */
  count(words: readonly number[], by: 1 | -1): void {
    this.counts = withRoom(this.counts, this.lexicon.size);
    for (const word of words) {
      this.counts[word] = (this.counts[word] ?? 0) + by;
    }
  }

  /** In how many papers the word stands. */
  papersWith(word: string): number {
    return this.counts[this.lexicon.numberOf(word) ?? -1] ?? 0;
  }

  /** The `limit` words with this beginning that the most papers have, the word itself among them. */
  startingWith(prefix: string, limit: number): VocabularyWord[] {
    const words = this.inOrder();
    const end = lowerBound(words, `${prefix}\uffff`);
    const best = new BestOf<number>(limit, (a, b) => this.countAt(b) - this.countAt(a));
    for (let place = lowerBound(words, prefix); place < end; place++) {
      if (this.countAt(place) > 0) {
        best.offer(place);
      }
    }
    return best.items.map(place => ({ word: words[place] ?? '', papers: this.countAt(place) }));
  }

  /**
   * Words of the same first letter, which people rarely get wrong, within so many edits of this one (a swap of
   * neighbours is one edit), nearest and commonest first.
   */
  closeTo(word: string, edits: number, limit: number): (VocabularyWord & { readonly edits: number })[] {
    const words = this.inOrder();
    const [letter = ''] = word;
    const alike = { words, start: lowerBound(words, letter), end: lowerBound(words, `${letter}\uffff`) };
    const close = closeWords(alike, word, edits);
    return bestOf(
      close
        .map(found => ({ ...found, papers: this.papersWith(found.word) }))
        .filter(({ papers }) => papers > 0),
      limit,
      (a, b) => a.edits - b.edits || b.papers - a.papers || compareText(a.word, b.word),
    );
  }

  store(): StoredVocabulary {
    this.inOrder();
    return {
      counts: withRoom(this.counts, this.lexicon.size).slice(0, this.lexicon.size),
      order: this.order,
    };
  }

  private countAt(place: number): number {
    return this.counts[this.order[place] ?? -1] ?? 0;
  }

  /** The words in order, those that are new since the last time among them. */
  private inOrder(): readonly string[] {
    const { lexicon, words, order } = this;
    if (words.length < lexicon.size) {
      const fresh = Array.from({ length: lexicon.size - words.length }, (_, at) => words.length + at);
      fresh.sort((a, b) => compareText(lexicon.word(a), lexicon.word(b)));
      this.order = mergeOrders(order, fresh, lexicon);
      this.words = Array.from(this.order, number => lexicon.word(number));
    }
    return this.words;
  }
}

function mergeOrders(order: Int32Array, fresh: readonly number[], lexicon: Lexicon): Int32Array<ArrayBuffer> {
  const merged = new Int32Array(order.length + fresh.length);
  let next = 0;
  for (let place = 0, at = 0; place < merged.length; place++) {
    const [old, young] = [order[at], fresh[next]];
    const isOld = young === undefined || (old !== undefined && lexicon.word(old) < lexicon.word(young));
    merged[place] = (isOld ? old : young) ?? 0;
    at += Number(isOld);
    next += Number(!isOld);
  }
  return merged;
}

function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
