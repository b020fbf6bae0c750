import type { Paper } from '../paper';
import { withRoom } from '../util/withRoom';
import { INDEX_FIELDS, type IndexField } from './indexFields';
import { TOPICAL, type Lexicon } from './lexicon';
import { paperTexts } from './paperTexts';
import { PARAMETERS } from './parameters';
import { stemOf } from './termCodes';
import { forEachTerm } from './terms';

/** What an index counts of a paper; words and stems by their numbers in the lexicon. */
export interface CountedPaper {
  /** Three numbers for each stem of a field: the stem, the field's place in `INDEX_FIELDS`, how often it stands there. */
  readonly stems: readonly number[];
  /** The written words, each once, without grammar. */
  readonly words: readonly number[];
  /** How long it is, in words; the title counts as often as it weighs. */
  readonly length: number;
}

/** Grammar is left out of the fields in which nobody looks for it. */
const WITH_GRAMMAR: ReadonlySet<IndexField> = new Set<IndexField>(['title', 'about']);

/** The fields that make a paper long. */
const LENGTHENING: ReadonlySet<IndexField> = new Set<IndexField>(['title', 'abstract']);

/** Counts the words of papers and takes them into the lexicon. */
export class PaperCounter {
  /** By word: the paper, in the order of counting, that had it last. */
  private seen = new Int32Array(0);
  /** By stem: how often the field at hand has it. */
  private counts = new Int32Array(0);
  private paper = 0;

  constructor(private readonly lexicon: Lexicon) {}

  count(paper: Paper): CountedPaper {
    this.paper++;
    const texts = paperTexts(paper);
    const words: number[] = [];
    const stems: number[] = [];
    let length = 0;
    INDEX_FIELDS.forEach((field, place) => {
      const own = this.countField(texts[field], WITH_GRAMMAR.has(field), words);
      for (const stem of own.stems) {
        stems.push(stem, place, this.counts[stem] ?? 0);
        this.counts[stem] = 0;
      }
      length += LENGTHENING.has(field) ? own.length * PARAMETERS.fieldWeight[field] : 0;
    });
    return { stems, words, length };
  }

  /** Counts the stems of a field in `counts` and returns those that it has; adds what is new of its words to `words`. */
  private countField(text: string, withGrammar: boolean, words: number[]) {
    const stems: number[] = [];
    let length = 0;
    forEachTerm(text, (term, _start, _end, kind) => {
      const word = this.lexicon.add(term);
      const code = this.lexicon.codeOf(word);
      const isTopical = (code & TOPICAL) !== 0;
      if (isTopical && this.isNew(word)) {
        words.push(word);
      }
      if (isTopical || withGrammar) {
        this.countStem(stemOf(code), stems);
      }
      length += isTopical && kind === 'whole' ? 1 : 0;
    });
    return { stems, length };
  }

  private isNew(word: number): boolean {
    if (word >= this.seen.length) {
      this.seen = withRoom(this.seen, word + 1);
    }
    const isNew = this.seen[word] !== this.paper;
    this.seen[word] = this.paper;
    return isNew;
  }

  private countStem(stem: number, stems: number[]): void {
    if (stem >= this.counts.length) {
      this.counts = withRoom(this.counts, stem + 1);
    }
    const before = this.counts[stem] ?? 0;
    this.counts[stem] = before + 1;
    if (before === 0) {
      stems.push(stem);
    }
  }
}
