import { stem } from '../../text/stem';
import type { Corpus } from '../index/corpus';
import { PARAMETERS } from '../parameters';

/** A term that a word of a query may stand for. */
export interface Expansion {
  readonly stem: string;
  /** How surely the word stands for it, from 0 to 1. */
  readonly credit: number;
}

/** Collects what one word of a query may stand for. */
export class Expansions {
  private readonly credits: Map<string, number>;

  constructor(
    private readonly word: string,
    private readonly corpus: Corpus,
  ) {
    this.credits = new Map([[stem(word), 1]]);
  }

  /** Whether the word stands for itself alone. */
  get isAlone(): boolean {
    return this.credits.size === 1;
  }

  /** Whether any word begins with this one. */
  get hasCompletions(): boolean {
    return this.corpus.dictionary.completionsOf(this.word).length > 0;
  }

  list(): Expansion[] {
    return [...this.credits].map(([own, credit]) => ({ stem: own, credit }));
  }

  /** Adds another spelling of the word if a paper has it. */
  addSpelling(spelling: string): void {
    if (this.corpus.dictionary.has(spelling)) {
      this.add(spelling, 1);
    }
  }

  /** Adds the compounds through this place of the query that the library writes in one word: "tac sl" is in "tacsl". */
  addCompounds(words: readonly string[], place: number, isUnfinished: boolean): void {
    const { dictionary } = this.corpus;
    for (let size = 2; size <= PARAMETERS.longestCompound; size++) {
      for (
        let first = Math.max(0, place - size + 1);
        first <= place && first + size <= words.length;
        first++
      ) {
        const compound = words.slice(first, first + size).join('');
        if (dictionary.has(compound)) {
          this.add(compound, 1);
        }
        const mayGrow = isUnfinished && first + size === words.length;
        if (mayGrow && compound.length >= PARAMETERS.shortestCompound) {
          const completions = dictionary.completionsOf(compound).slice(0, PARAMETERS.compoundCompletions);
          completions.forEach(completion => this.add(completion, 1));
        }
      }
    }
  }

  /** Adds the words that begin with this one; the more of a word is typed, the surer it is. */
  addCompletions(): void {
    const { completionCredit } = PARAMETERS;
    for (const word of this.corpus.dictionary.completionsOf(this.word)) {
      this.add(word, completionCredit + (1 - completionCredit) * (this.word.length / word.length));
    }
  }

  /** Adds what a word that no paper has may have been: two words run together, or a misspelt one. */
  addCorrections(): void {
    const { word, corpus } = this;
    const { dictionary, stems } = corpus;
    for (let cut = 2; cut <= word.length - 2; cut++) {
      const parts = [word.slice(0, cut), word.slice(cut)];
      if (parts.every(part => dictionary.has(part) || (/\d/.test(part) && stems.has(part)))) {
        parts.forEach(part => this.add(part, PARAMETERS.splitCredit));
      }
    }
    const edits = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    for (const close of edits === 0 ? [] : dictionary.closeTo(word, edits)) {
      this.add(close.word, PARAMETERS.correctionCredit ** close.edits);
    }
  }

  private add(word: string, credit: number): void {
    const own = stem(word);
    this.credits.set(own, Math.max(this.credits.get(own) ?? 0, credit));
  }
}
