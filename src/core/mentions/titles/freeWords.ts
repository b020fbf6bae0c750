/** A run of words: the first, and the one after the last. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** Which words of a document are part of no title yet. */
export class FreeWords {
  private readonly taken: Uint8Array;

  constructor(count: number, titles: readonly WordRange[]) {
    this.taken = new Uint8Array(count);
    titles.forEach(({ first, end }) => this.taken.fill(1, first, end));
  }

  has(word: number): boolean {
    return this.taken[word] === 0;
  }

  /** Takes these words, if all of them are free. */
  take({ first, end }: WordRange): boolean {
    const isFree = !this.taken.subarray(first, end).includes(1);
    if (isFree) {
      this.taken.fill(1, first, end);
    }
    return isFree;
  }
}
