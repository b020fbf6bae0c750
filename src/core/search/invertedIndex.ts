import { Recent } from '../util/recent';
import type { Steps } from '../util/steps';
import { INDEX_FIELDS, type IndexField } from './indexFields';
import type { Lexicon } from './lexicon';
import type { CountedPaper } from './paperCounter';
import { PARAMETERS } from './parameters';
import { countIn, fieldIn, paperIn, Postings, type PostingLists, withPaper } from './postings';
import { Tally } from './tally';

/** The papers that have a stem. Arrays are walked several times as fast as the links they are gathered from. */
export interface StemPapers {
  /** The numbers of the papers, each once, in no order. */
  readonly numbers: Int32Array;
  /** How often each paper has the stem, weighted by field. */
  readonly counts: Float32Array;
  /** In how many papers the stem stands, by the field that has it most. */
  readonly inOneField: number;
}

/** Papers of stems that are kept at most, in all: 8 bytes each. */
const KEPT = 4_000_000;

const NOWHERE: StemPapers = { numbers: new Int32Array(), counts: new Float32Array(), inOneField: 0 };

const WEIGHTS = INDEX_FIELDS.map(field => PARAMETERS.fieldWeight[field]);

/** Which papers have which stems. A paper has a number for as long as it is here; numbers are never given anew. */
export class InvertedIndex {
  /** What was asked for last, by the stem's number; emptied by every change. */
  private readonly kept = new Recent<number, StemPapers>(KEPT);
  private readonly isHere: boolean[] = [];
  private tally = new Tally(0);
  private tidied: number;

  constructor(
    private readonly lexicon: Lexicon,
    private postings = new Postings(),
    papers = 0,
  ) {
    this.tidied = postings.count;
    this.isHere = Array<boolean>(papers).fill(true);
  }

  /** One more than the highest number of a paper. */
  get capacity(): number {
    return this.isHere.length;
  }

  /** Adds a paper and returns its number. */
  add({ stems }: CountedPaper): number {
    this.kept.clear();
    const paper = this.isHere.push(true) - 1;
    for (let at = 0; at < stems.length; at += 3) {
      this.postings.add(stems[at] ?? 0, paper, stems[at + 1] ?? 0, stems[at + 2] ?? 0);
    }
    return paper;
  }

  remove(paper: number): void {
    this.kept.clear();
    this.isHere[paper] = false;
  }

  /** Whether any paper has this stem. */
  has(stem: string): boolean {
    return this.papersOf(stem) !== NOWHERE;
  }

  /** In how many papers a stem stands, by the field that has it most. */
  papersWith(stem: string): number {
    return this.papersOf(stem).inOneField;
  }

  /** Whether any paper has this stem in this field. */
  hasIn(stem: string, field: IndexField): boolean {
    const place = INDEX_FIELDS.indexOf(field);
    let isIn = false;
    this.postings.visit(this.lexicon.stemNumber(stem) ?? -1, posting => {
      isIn ||= fieldIn(posting) === place && this.isHere[paperIn(posting)] === true;
    });
    return isIn;
  }

  /** The papers that have a stem. */
  papersOf(stem: string): StemPapers {
    const number = this.lexicon.stemNumber(stem);
    if (number === undefined) {
      return NOWHERE;
    }
    const found = this.kept.get(number) ?? this.gather(number);
    this.kept.set(number, found, found.numbers.length);
    return found;
  }

  /**
   * Puts the postings of each stem side by side, where they are quicker to walk, and drops those of papers that are gone,
   * unless most of them are in order. Papers must not come or go between the steps.
   */
  *tidy(): Steps<void> {
    if (this.postings.count > this.tidied * 1.25) {
      this.postings = yield* Postings.restore(yield* this.lists(paper => paper));
      this.tidied = this.postings.count;
    }
  }

  /** The postings as plain data, with the papers numbered anew; those that `renumber` does not know are left out. */
  lists(renumber: (paper: number) => number | undefined): Steps<PostingLists> {
    return this.postings.lists(this.lexicon.stemCount, posting => {
      const paper = this.isHere[paperIn(posting)] ? renumber(paperIn(posting)) : undefined;
      return paper === undefined ? undefined : withPaper(posting, paper);
    });
  }

  private gather(stem: number): StemPapers {
    this.tally = this.tally.values.length < this.capacity ? new Tally(this.capacity) : this.tally;
    const { tally, isHere } = this;
    const inField = WEIGHTS.map(() => 0);
    this.postings.visit(stem, posting => {
      const paper = paperIn(posting);
      const field = fieldIn(posting);
      if (isHere[paper]) {
        tally.add(paper, (WEIGHTS[field] ?? 0) * countIn(posting));
        inField[field] = (inField[field] ?? 0) + 1;
      }
    });
    if (tally.keys.length === 0) {
      return NOWHERE;
    }
    const numbers = Int32Array.from(tally.keys);
    const counts = new Float32Array(numbers.length);
    let place = 0;
    tally.drain((_, count) => (counts[place++] = count));
    return { numbers, counts, inOneField: Math.max(...inField) };
  }
}
