import { editDistance } from '../../text/editDistance';
import { BestOf, bestOf } from '../../util/bestOf';
import { Recent } from '../../util/recent';
import { PARAMETERS } from '../parameters';
import { INDEX_FIELDS, type IndexField } from './indexFields';
import type { PackedIndex } from './packedIndex';

/** A word of the library that is near to another. */
export interface CloseWord {
  readonly word: string;
  /** Insertions, deletions, substitutions and swaps of neighbours between the two. */
  readonly edits: number;
}

interface CountedWord {
  readonly word: string;
  readonly papers: number;
}

/** Beginnings whose completions are kept. */
const KEPT = 1000;

/** The words of an index: what a half-typed word may become, and what a misspelt one may have been. Stop words are none. */
export class Dictionary {
  private readonly completions = new Recent<string, readonly string[]>(KEPT);

  constructor(private readonly index: PackedIndex) {}

  /** Forgets what was looked up: papers came or went. */
  clear(): void {
    this.completions.clear();
  }

  has(word: string): boolean {
    return this.documentFrequency(word) > 0;
  }

  /** Whether a word, which may be a stop word, stands in this field of any paper. */
  hasIn(word: string, field: IndexField): boolean {
    const place = INDEX_FIELDS.indexOf(field);
    let isIn = false;
    const { terms } = this.index;
    terms.visit(terms.lexicon.numberOf(word) ?? -1, (_, own) => {
      isIn ||= own === place;
    });
    return isIn;
  }

  /** The words with this beginning that the most papers have, itself among them; `PARAMETERS.completions` at most. */
  completionsOf(prefix: string): readonly string[] {
    const kept = this.completions.get(prefix);
    if (kept !== undefined) {
      return kept;
    }
    const best = new BestOf<CountedWord>(PARAMETERS.completions, byPapers);
    for (const word of this.index.startingWith(prefix)) {
      const papers = this.documentFrequency(word);
      if (papers > 0 && papers >= (best.last?.papers ?? 0)) {
        best.offer({ word, papers });
      }
    }
    const words = best.items.map(({ word }) => word);
    this.completions.set(prefix, words);
    return words;
  }

  /**
   * Words of the same first letter, which people rarely get wrong, within so many edits of this one, nearest and commonest
   * first; `PARAMETERS.corrections` at most.
   */
  closeTo(word: string, edits: number): CloseWord[] {
    // A swap is two edits to the radix tree.
    const close = this.index.closeTo(word, edits + 1).map(other => ({
      word: other,
      edits: editDistance(word, other, edits),
      papers: this.documentFrequency(other),
    }));
    const near = close.filter(other => other.edits <= edits && other.papers > 0);
    return bestOf(near, PARAMETERS.corrections, (a, b) => a.edits - b.edits || byPapers(a, b));
  }

  private documentFrequency(word: string): number {
    const { terms } = this.index;
    return terms.documentFrequency(terms.lexicon.numberOf(word) ?? -1);
  }
}

/** Those of more papers first, then by their letters: the order of a radix tree depends on how it came about. */
function byPapers(a: CountedWord, b: CountedWord): number {
  return b.papers - a.papers || (a.word < b.word ? -1 : Number(a.word > b.word));
}
