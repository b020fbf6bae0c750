import type { Steps } from '../util/steps';
import { withRoom } from '../util/withRoom';

/** The postings of all stems, those of a stem side by side and in the order of their papers. */
export interface PostingLists {
  /** By stem: the place of its first posting; one more number than stems, the last being the number of postings. */
  readonly starts: Int32Array<ArrayBuffer>;
  readonly postings: Int32Array<ArrayBuffer>;
}

/** Higher counts are kept as this: in BM25 the next occurrence has long stopped counting. */
const HIGHEST_COUNT = 63;

/** After so many postings a pause is allowed. */
const STEP = 100_000;

/** The paper of a posting. */
export function paperIn(posting: number): number {
  return posting >>> 8;
}

/** The field of a posting, by its place in `INDEX_FIELDS`. */
export function fieldIn(posting: number): number {
  return (posting >> 6) & 3;
}

/** How often the field has the stem. */
export function countIn(posting: number): number {
  return posting & HIGHEST_COUNT;
}

/** The same posting for another number of its paper. */
export function withPaper(posting: number, paper: number): number {
  return (paper << 8) | (posting & 0xff);
}

/**
 * An inverted index: for each stem the fields of papers that have it, each as one number. The postings of a stem are
 * linked from the last to the first through one array for all, so that one takes eight bytes and the next is added in no
 * time, wherever its stem stands.
 */
export class Postings {
  /** By stem: one more than the place of its last posting, 0 when it has none. */
  private last = new Int32Array(0);
  /** Two numbers for each place: the posting, and in the way of `last` the one before it. */
  private links = new Int32Array(0);
  private size = 0;

  static *restore({ starts, postings }: PostingLists): Steps<Postings> {
    const restored = new Postings();
    restored.size = postings.length;
    restored.links = new Int32Array(2 * postings.length);
    restored.last = new Int32Array(starts.length - 1);
    for (let stem = 0, pause = STEP; stem + 1 < starts.length; stem++) {
      const start = starts[stem] ?? 0;
      const end = starts[stem + 1] ?? 0;
      if (end > pause) {
        pause = end + STEP;
        yield;
      }
      for (let place = start; place < end; place++) {
        restored.links[2 * place] = postings[place] ?? 0;
        restored.links[2 * place + 1] = place === start ? 0 : place;
      }
      restored.last[stem] = end > start ? end : 0;
    }
    return restored;
  }

  /** How many there are. */
  get count(): number {
    return this.size;
  }

  add(stem: number, paper: number, field: number, count: number): void {
    this.last = withRoom(this.last, stem + 1);
    this.links = withRoom(this.links, 2 * (this.size + 1));
    this.links[2 * this.size] = (paper << 8) | (field << 6) | Math.min(count, HIGHEST_COUNT);
    this.links[2 * this.size + 1] = this.last[stem] ?? 0;
    this.last[stem] = ++this.size;
  }

  /** Calls `visit` with each posting of a stem, from the last to the first. */
  visit(stem: number, visit: (posting: number) => void): void {
    const { links } = this;
    for (let next = this.last[stem] ?? 0; next > 0; next = links[2 * next - 1] ?? 0) {
      visit(links[2 * next - 2] ?? 0);
    }
  }

  /** All postings as lists, without those that `renew` gives `undefined` for; the others are as it gives them. */
  *lists(stems: number, renew: (posting: number) => number | undefined): Steps<PostingLists> {
    const starts = new Int32Array(stems + 1);
    const postings = new Int32Array(this.size);
    let end = 0;
    for (let stem = 0, pause = STEP; stem < stems; stem++) {
      const start = end;
      this.visit(stem, posting => {
        const renewed = renew(posting);
        if (renewed !== undefined) {
          postings[end++] = renewed;
        }
      });
      postings.subarray(start, end).sort();
      starts[stem + 1] = end;
      if (end > pause) {
        pause = end + STEP;
        yield;
      }
    }
    return { starts, postings: postings.slice(0, end) };
  }
}
