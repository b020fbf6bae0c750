import type { Paper } from '../../paper/paper';
import { withRoom } from '../../util/withRoom';
import { PARAMETERS } from '../parameters';
import { INDEX_FIELDS, isLengthening, keepsStopWords, type IndexField } from './indexFields';
import { CONTENT, type Lexicon } from './lexicon';
import { paperTexts } from './paperTexts';
import { forEachTerm } from './terms';

/** What an index counts of a paper; terms are words by their numbers in the lexicon. */
export interface CountedPaper {
  /** Three numbers for each term of a field: the term, the field's place in `INDEX_FIELDS`, the term frequency. */
  readonly frequencies: readonly number[];
  /** The terms, each once, without stop words. */
  readonly contentTerms: readonly number[];
  /** By field: how many distinct terms it has, stop words included; what MiniSearch calls the length of a field. */
  readonly fieldLengths: number[];
  /** How long the paper is in words, without stop words; the title counts as often as it weighs. */
  readonly length: number;
}

/** Counts the terms of papers and takes them into the lexicon. */
export class TermCounter {
  /** By term: the paper, in the order of counting, that had it last. */
  private seen = new Int32Array(0);
  /** By term: how often the field at hand has it. */
  private counts = new Int32Array(0);
  private paper = 0;

  constructor(private readonly lexicon: Lexicon) {}

  count(paper: Paper): CountedPaper {
    this.paper++;
    const texts = paperTexts(paper);
    const frequencies: number[] = [];
    const contentTerms: number[] = [];
    const fieldLengths: number[] = [];
    let length = 0;
    INDEX_FIELDS.forEach((field, place) => {
      const { terms, words } = this.countField(texts[field]);
      for (const term of terms) {
        const isContent = (this.lexicon.codeOf(term) & CONTENT) !== 0;
        if (isContent || keepsStopWords(field)) {
          frequencies.push(term, place, this.counts[term] ?? 0);
        }
        if (isContent && this.isNew(term)) {
          contentTerms.push(term);
        }
        this.counts[term] = 0;
      }
      fieldLengths.push(terms.length);
      length += weightedLength(field, words);
    });
    return { frequencies, contentTerms, fieldLengths, length };
  }

  /** Counts the terms of a field in `counts`; gives each of them once, and how many words are content. */
  private countField(text: string) {
    const terms: number[] = [];
    let words = 0;
    forEachTerm(text, (word, _start, _end, kind) => {
      const term = this.lexicon.add(word);
      if (term >= this.counts.length) {
        this.counts = withRoom(this.counts, term + 1);
      }
      const before = this.counts[term] ?? 0;
      this.counts[term] = before + 1;
      if (before === 0) {
        terms.push(term);
      }
      words += kind === 'word' && (this.lexicon.codeOf(term) & CONTENT) !== 0 ? 1 : 0;
    });
    return { terms, words };
  }

  private isNew(term: number): boolean {
    if (term >= this.seen.length) {
      this.seen = withRoom(this.seen, term + 1);
    }
    const isNew = this.seen[term] !== this.paper;
    this.seen[term] = this.paper;
    return isNew;
  }
}

function weightedLength(field: IndexField, words: number): number {
  return isLengthening(field) ? words * PARAMETERS.fieldWeight[field] : 0;
}
