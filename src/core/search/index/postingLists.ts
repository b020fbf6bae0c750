import type { Steps } from '../../util/steps';
import { withRoom } from '../../util/withRoom';

/** Packed posting lists: those of a term side by side. */
export interface PackedPostings {
  /** By term: the place of its first posting; one more number than terms, the last being the number of postings. */
  readonly starts: Int32Array<ArrayBuffer>;
  /** Each a document, a field and a term frequency in one number; see {@link toPosting}. */
  readonly postings: Int32Array<ArrayBuffer>;
}

/** Higher term frequencies are kept as this: in BM25 the next occurrence has long stopped counting. */
const HIGHEST_FREQUENCY = 63;

/** After so many postings a pause is allowed. */
const STEP = 100_000;

/** The document of a posting. */
export function documentIn(posting: number): number {
  return posting >>> 8;
}

/** The field of a posting. */
export function fieldIn(posting: number): number {
  return (posting >> 6) & 3;
}

/** How often the term stands in the field, 63 at most. */
export function frequencyIn(posting: number): number {
  return posting & HIGHEST_FREQUENCY;
}

/** A document below 2 ** 24, a field below 4 and a term frequency as one number. */
export function toPosting(document: number, field: number, frequency: number): number {
  return (document << 8) | (field << 6) | Math.min(frequency, HIGHEST_FREQUENCY);
}

/**
 * The posting lists of all terms, by the terms' numbers: in which fields of which documents a term stands, and how often. Four
 * bytes a posting where they are packed; what is added is linked from the last to the first behind that, eight bytes each,
 * until it is packed, too.
 */
export class PostingLists {
  /** By term: one more than the place of its last linked posting, 0 when it has none. */
  private last = new Int32Array(0);
  /** Two numbers for each place: the posting, and in the way of `last` the one before it. */
  private links = new Int32Array(0);
  private linked = 0;

  constructor(
    private readonly packed: PackedPostings = { starts: new Int32Array(1), postings: new Int32Array(0) },
  ) {}

  /** Whether so many have been added that packing is worth its time. */
  get isScattered(): boolean {
    return this.linked > this.packed.postings.length / 4;
  }

  isEmpty(term: number): boolean {
    const { starts } = this.packed;
    return (this.last[term] ?? 0) === 0 && (starts[term] ?? 0) >= (starts[term + 1] ?? 0);
  }

  add(term: number, posting: number): void {
    this.last = withRoom(this.last, term + 1);
    this.links = withRoom(this.links, 2 * (this.linked + 1));
    this.links[2 * this.linked] = posting;
    this.links[2 * this.linked + 1] = this.last[term] ?? 0;
    this.last[term] = ++this.linked;
  }

  /** Calls `visit` with each posting of a term. */
  visit(term: number, visit: (posting: number) => void): void {
    const { links, packed } = this;
    const end = packed.starts[term + 1] ?? 0;
    for (let place = packed.starts[term] ?? end; place < end; place++) {
      visit(packed.postings[place] ?? 0);
    }
    for (let next = this.last[term] ?? 0; next > 0; next = links[2 * next - 1] ?? 0) {
      visit(links[2 * next - 2] ?? 0);
    }
  }

  /**
   * All lists, packed, for so many terms, with the documents numbered anew; postings of those that `renumber` does not know
   * are left out. Nothing may be added between the steps.
   */
  *pack(terms: number, renumber: (document: number) => number | undefined): Steps<PackedPostings> {
    const starts = new Int32Array(terms + 1);
    const postings = new Int32Array(this.packed.postings.length + this.linked);
    let end = 0;
    for (let term = 0, pause = STEP; term < terms; term++) {
      const start = end;
      this.visit(term, posting => {
        const document = renumber(documentIn(posting));
        if (document !== undefined) {
          postings[end++] = toPosting(document, fieldIn(posting), frequencyIn(posting));
        }
      });
      postings.subarray(start, end).sort();
      starts[term + 1] = end;
      if (end > pause) {
        pause = end + STEP;
        yield;
      }
    }
    return { starts, postings: end === postings.length ? postings : postings.slice(0, end) };
  }
}
