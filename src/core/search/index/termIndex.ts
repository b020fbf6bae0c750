import type { Steps } from '../../util/steps';
import { withRoom } from '../../util/withRoom';
import { Lexicon, type StoredLexicon } from './lexicon';
import {
  documentIn,
  fieldIn,
  frequencyIn,
  PostingLists,
  toPosting,
  type PackedPostings,
} from './postingLists';
import type { CountedPaper } from './termCounter';

/** A term index as plain data. */
export interface StoredTermIndex {
  readonly lexicon: StoredLexicon;
  readonly postings: PackedPostings;
  /** By term: in how many papers it stands. */
  readonly documentFrequencies: Int32Array<ArrayBuffer>;
}

/** Term frequencies by the number of a paper. */
export type FieldPostings = Map<number, number>;

/** Terms by their numbers in the lexicon, with their postings and document frequencies. */
export class TermIndex {
  /** Papers that are gone, but whose postings still stand in the lists. */
  private readonly removed = new Set<number>();

  constructor(
    readonly lexicon = new Lexicon(),
    private lists = new PostingLists(),
    private documentFrequencies = new Int32Array(0),
  ) {}

  static restore({ lexicon, postings, documentFrequencies }: StoredTermIndex): TermIndex {
    return new TermIndex(Lexicon.restore(lexicon), new PostingLists(postings), documentFrequencies);
  }

  /** Whether a term has no postings, not even of papers that are gone. */
  isEmpty(term: number): boolean {
    return this.lists.isEmpty(term);
  }

  /** In how many papers a term stands; 0 for stop words. */
  documentFrequency(term: number): number {
    return this.documentFrequencies[term] ?? 0;
  }

  /** Calls `visit` with each posting of a term. */
  visit(term: number, visit: (document: number, field: number, frequency: number) => void): void {
    const { removed } = this;
    this.lists.visit(term, posting => {
      const document = documentIn(posting);
      if (removed.size === 0 || !removed.has(document)) {
        visit(document, fieldIn(posting), frequencyIn(posting));
      }
    });
  }

  /** The postings of a term by field, each in the order of the papers' numbers. */
  fieldsOf(term: number): Map<number, FieldPostings> {
    const found: [document: number, field: number, frequency: number][] = [];
    this.visit(term, (...posting) => found.push(posting));
    found.sort(([a], [b]) => a - b);
    const fields = new Map<number, FieldPostings>();
    for (const [document, field, frequency] of found) {
      const postings = fields.get(field) ?? new Map<number, number>();
      fields.set(field, postings.set(document, frequency));
    }
    return fields;
  }

  /** Adds a posting. */
  post(term: number, document: number, field: number, frequency: number): void {
    this.lists.add(term, toPosting(document, field, frequency));
  }

  /** Counts one more, or one less, paper for its terms. */
  countDocument({ contentTerms }: CountedPaper, by: 1 | -1): void {
    this.documentFrequencies = withRoom(this.documentFrequencies, this.lexicon.size);
    for (const term of contentTerms) {
      this.documentFrequencies[term] = (this.documentFrequencies[term] ?? 0) + by;
    }
  }

  /** Leaves the postings of a paper out from now on. */
  remove(document: number): void {
    this.removed.add(document);
  }

  /**
   * Puts the postings of each term side by side, where they are quicker to walk, and drops those of papers that are gone,
   * unless most are packed already; gives the terms that have none any more. Nothing may be added between the steps.
   */
  *pack(): Steps<readonly number[]> {
    const { lists, lexicon, removed } = this;
    if (!lists.isScattered) {
      return [];
    }
    const packed = yield* lists.pack(lexicon.size, document =>
      removed.has(document) ? undefined : document,
    );
    this.lists = new PostingLists(packed);
    removed.clear();
    const terms = Array.from({ length: lexicon.size }, (_, term) => term);
    return terms.filter(term => this.lists.isEmpty(term) && !lists.isEmpty(term));
  }

  /** Plain data with the papers numbered anew; postings of those that `renumber` does not know are left out. */
  *store(renumber: (document: number) => number | undefined): Steps<StoredTermIndex> {
    const { lexicon, lists, documentFrequencies } = this;
    return {
      lexicon: lexicon.store(),
      postings: yield* lists.pack(lexicon.size, renumber),
      documentFrequencies: withRoom(documentFrequencies, lexicon.size).slice(0, lexicon.size),
    };
  }
}
