import { BestOf, bestOf } from '../util/bestOf';
import { closeWords } from './closeWords';

/** A word of the library with the number of papers that have it. */
export interface VocabularyWord {
  readonly word: string;
  readonly papers: number;
}

/** The written words of a library: what a half-typed word may become, and what a misspelt one may have been. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private sorted: readonly string[] | undefined;
  /** In how many papers each of the sorted words stands; made when it is first needed after a change. */
  private sortedCounts: Int32Array | undefined;

  /** Counts one more (or, with −1, one less) paper for each of these distinct words. */
  count(words: Iterable<string>, by: 1 | -1): void {
    this.sortedCounts = undefined;
    for (const word of words) {
      const before = this.counts.get(word) ?? 0;
      const after = before + by;
      if (after > 0) {
        this.counts.set(word, after);
      } else {
        this.counts.delete(word);
      }
      if (before === 0 || after <= 0) {
        this.sorted = undefined;
      }
    }
  }

  /** In how many papers the word stands. */
  papersWith(word: string): number {
    return this.counts.get(word) ?? 0;
  }

  /** The `limit` words with this beginning that the most papers have, the word itself among them. */
  startingWith(prefix: string, limit: number): VocabularyWord[] {
    const words = this.inOrder();
    const counts = this.countsInOrder();
    const end = lowerBound(words, `${prefix}\uffff`);
    const best = new BestOf<number>(limit, (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
    for (let place = lowerBound(words, prefix); place < end; place++) {
      best.offer(place);
    }
    return best.items.map(place => ({ word: words[place] ?? '', papers: counts[place] ?? 0 }));
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
      close.map(found => ({ ...found, papers: this.papersWith(found.word) })),
      limit,
      (a, b) => a.edits - b.edits || b.papers - a.papers || compareText(a.word, b.word),
    );
  }

  /** The words and their counts, to be stored. */
  toJSON(): VocabularyJson {
    const words = this.inOrder();
    return { words: words.join(' '), papers: words.map(word => this.papersWith(word)) };
  }

  static restore(json: VocabularyJson): Vocabulary {
    const vocabulary = new Vocabulary();
    const words = json.words === '' ? [] : json.words.split(' ');
    words.forEach((word, place) => vocabulary.counts.set(word, json.papers[place] ?? 1));
    vocabulary.sorted = words;
    return vocabulary;
  }

  private inOrder(): readonly string[] {
    this.sorted ??= [...this.counts.keys()].sort(compareText);
    return this.sorted;
  }

  private countsInOrder(): Int32Array {
    this.sortedCounts ??= Int32Array.from(this.inOrder(), word => this.papersWith(word));
    return this.sortedCounts;
  }
}

export interface VocabularyJson {
  readonly words: string;
  readonly papers: readonly number[];
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
