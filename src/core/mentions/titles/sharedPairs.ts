import type { Paper } from '../../paper/paper';
import { lowerBound } from '../lowerBound';
import type { Span } from '../scan/scan';
import type { PairHits, WordPairIndex } from './wordPairs';

/** The share of a title's word pairs without which it is not looked at. */
const LEAST_SHARE = 0.45;

/** A marked span and a paper whose title shares word pairs with it. */
export interface Suspicion {
  readonly span: Span;
  readonly paper: Paper;
  /** The second words of the first and of the last pair. */
  readonly firstWord: number;
  readonly lastWord: number;
}

/** Finds the papers whose titles share enough word pairs with each marked span of a document. */
export class SuspicionFinder {
  private readonly counts: Uint8Array;
  private readonly firstWords: Int32Array;
  private readonly lastWords: Int32Array;

  constructor(
    private readonly index: WordPairIndex,
    private readonly hits: PairHits,
  ) {
    this.counts = new Uint8Array(index.size);
    this.firstWords = new Int32Array(index.size);
    this.lastWords = new Int32Array(index.size);
  }

  /** The papers that a span may mean. */
  find(span: Span): Suspicion[] {
    const { words, slots } = this.hits;
    const start = lowerBound(words, word => word > span.first);
    let end = start;
    for (; (words[end] ?? Infinity) < span.end; end++) {
      this.count(slots[end] ?? 0, words[end] ?? 0);
    }
    const suspicions: Suspicion[] = [];
    for (let hit = start; hit < end; hit++) {
      const slot = slots[hit] ?? 0;
      const count = this.counts[slot] ?? 0;
      this.counts[slot] = 0;
      const paper = this.index.paperAt(slot);
      if (count > 0 && count >= this.index.pairsAt(slot) * LEAST_SHARE && paper !== undefined) {
        const firstWord = this.firstWords[slot] ?? 0;
        suspicions.push({ span, paper, firstWord, lastWord: this.lastWords[slot] ?? 0 });
      }
    }
    return suspicions;
  }

  private count(slot: number, word: number): void {
    if (this.counts[slot] === 0) {
      this.firstWords[slot] = word;
    }
    this.lastWords[slot] = word;
    this.counts[slot] = Math.min(255, (this.counts[slot] ?? 0) + 1);
  }
}
