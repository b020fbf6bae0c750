import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Paper } from '../../paper/paper';
import type { Steps } from '../../util/steps';
import type { StoredFields } from './indexOptions';
import { packTerms } from './packTerms';
import { TermCounter } from './termCounter';
import { TermIndex, type FieldPostings, type StoredTermIndex } from './termIndex';
import { TermPostings } from './termPostings';

/** A packed index as plain data; its papers are numbered in their order. */
export interface StoredPackedIndex extends StoredTermIndex {
  /** By paper, as many numbers as there are fields. */
  readonly fieldLengths: Int32Array<ArrayBuffer>;
  /** By paper. */
  readonly lengths: Float32Array<ArrayBuffer>;
}

/** How long a paper is; see `CountedPaper`. */
interface PaperLengths {
  readonly fieldLengths: number[];
  readonly length: number;
}

/** So many terms are entered into the radix tree in one step, in about a millisecond. */
const ENTERED_AT_ONCE = 500;

/**
 * A MiniSearch whose posting lists are packed into typed arrays. Its `search` and its plain object are those of the stock class
 * with the same papers and options; a paper costs a fraction of the memory and time, and document and term frequencies can be
 * read. It fills the protected fields of MiniSearch 7.2, which is why that version is pinned, and why a test compares both.
 */
export class PackedIndex extends MiniSearch<Paper> {
  private readonly counter: TermCounter;
  private readonly lengths: number[] = [];
  private totalLength = 0;

  constructor(
    options: Options<Paper>,
    readonly terms = new TermIndex(),
  ) {
    // The lists are cleaned by `pack`, in steps, not by MiniSearch's timer.
    super({ ...options, autoVacuum: false });
    this.counter = new TermCounter(terms.lexicon);
  }

  /**
   * What MiniSearch gave as plain data, packed; `loadJSON` comes here, too. `terms` are its terms, if they are packed already.
   * @throws {SerializedIndexError} when it is none
   */
  static override loadJS<T>(
    plain: AsPlainObject,
    options: Options<T>,
    terms: TermIndex = packTerms(plain.index),
  ): MiniSearch<T> {
    const index = new PackedIndex(options as unknown as Options<Paper>, terms);
    index.takeIn(plain);
    return index as unknown as MiniSearch<T>;
  }

  /** The index from what `store` gave, of papers with these ids in the same order. */
  static *restore(
    stored: StoredPackedIndex,
    ids: readonly string[],
    options: Options<Paper>,
  ): Steps<PackedIndex> {
    const index = new PackedIndex(options, TermIndex.restore(stored));
    const fields = index._options.fields.length;
    ids.forEach((id, document) => {
      const fieldLengths = stored.fieldLengths.subarray(document * fields, (document + 1) * fields);
      index.register(id, { fieldLengths: [...fieldLengths], length: stored.lengths[document] ?? 0 });
    });
    for (let term = 0; term < index.terms.lexicon.size; term++) {
      if (term % ENTERED_AT_ONCE === 0) {
        yield;
      }
      if (!index.terms.isEmpty(term)) {
        index.enter(term);
      }
    }
    return index;
  }

  /** One more than the highest number of a paper. */
  get capacity(): number {
    return this._nextId;
  }

  get averageLength(): number {
    return this.totalLength / Math.max(1, this.documentCount);
  }

  /** In words; see `CountedPaper`. */
  lengthOf(document: number): number {
    return this.lengths[document] ?? 0;
  }

  /** The number of a paper: it has it for as long as it is here, and no other gets it afterwards. */
  numberOf(id: string): number | undefined {
    return this._idToShortId.get(id);
  }

  /** The words that begin so, this word among them, in the order of the radix tree. */
  startingWith(prefix: string): Iterable<string> {
    return this._index.atPrefix(prefix).keys();
  }

  /** The words of the same first letter within so many insertions, deletions and substitutions (Levenshtein, 1966). */
  closeTo(word: string, distance: number): string[] {
    const [letter = ''] = word;
    const found = this._index.atPrefix(letter).fuzzyGet(word.slice(letter.length), distance);
    return Array.from(found.keys(), rest => letter + rest);
  }

  override add(paper: Paper): void {
    const counted = this.counter.count(paper);
    const document = this.register(paper.id, counted);
    this.keepFields(document, paper);
    const { frequencies } = counted;
    for (let at = 0; at < frequencies.length; at += 3) {
      this.post(frequencies[at] ?? 0, document, frequencies[at + 1] ?? 0, frequencies[at + 2] ?? 0);
    }
    this.terms.countDocument(counted, 1);
  }

  /** Removes a paper that is here, as it was added. */
  override remove(paper: Paper): void {
    const document = this.numberOf(paper.id) ?? -1;
    this.discard(paper.id);
    this.terms.countDocument(this.counter.count(paper), -1);
    this.terms.remove(document);
    this.totalLength -= this.lengthOf(document);
    this.lengths[document] = 0;
  }

  /** Packs the posting lists unless most are; papers must not come or go between the steps. See `TermIndex`. */
  *pack(): Steps<void> {
    for (const term of yield* this.terms.pack()) {
      this._index.delete(this.terms.lexicon.word(term));
    }
    this._dirtCount = 0;
  }

  /** Plain data from which `restore` makes the index again, with the papers of these ids, which are all, in their order. */
  *store(ids: readonly string[]): Steps<StoredPackedIndex> {
    const documents = ids.map(id => this.numberOf(id) ?? -1);
    const numbers = new Map(documents.map((document, place) => [document, place]));
    return {
      ...(yield* this.terms.store(document => numbers.get(document))),
      fieldLengths: Int32Array.from(documents.flatMap(document => this._fieldLength.get(document) ?? [])),
      lengths: Float32Array.from(documents, document => this.lengthOf(document)),
    };
  }

  /** Takes in a paper but for its terms and gives its number. */
  private register(id: string, { fieldLengths, length }: PaperLengths, document = this._nextId): number {
    this._documentIds.set(document, id);
    this._idToShortId.set(id, document);
    this._fieldLength.set(document, fieldLengths);
    fieldLengths.forEach((own, field) => {
      const sum = (this._avgFieldLength[field] ?? 0) * this._documentCount;
      this._avgFieldLength[field] = (sum + own) / (this._documentCount + 1);
    });
    this._documentCount++;
    this._nextId = Math.max(this._nextId, document + 1);
    this.lengths[document] = length;
    this.totalLength += length;
    return document;
  }

  private keepFields(document: number, paper: Paper): void {
    const { storeFields, extractField } = this._options;
    if (storeFields.length > 0) {
      const values = storeFields.map((field): [string, unknown] => [field, extractField(paper, field)]);
      this._storedFields.set(document, Object.fromEntries(values));
    }
  }

  private post(term: number, document: number, field: number, frequency: number): void {
    if (this.terms.isEmpty(term)) {
      this.enter(term);
    }
    this.terms.post(term, document, field, frequency);
  }

  /** Enters a term into the radix tree. */
  private enter(term: number): void {
    const postings: unknown = new TermPostings(this.terms, term);
    this._index.set(this.terms.lexicon.word(term), postings as Map<number, FieldPostings>);
  }

  private takeIn({ documentIds, fieldLength, storedFields, averageFieldLength }: AsPlainObject): void {
    for (const [key, id] of Object.entries(documentIds) as [string, string][]) {
      const fields = storedFields[key] as Record<string, unknown> & Partial<StoredFields>;
      const lengths = { fieldLengths: fieldLength[key] ?? [], length: fields.length ?? 0 };
      this.register(id, lengths, Number(key));
      this._storedFields.set(Number(key), fields);
    }
    this._avgFieldLength = [...averageFieldLength];
    for (let term = 0; term < this.terms.lexicon.size; term++) {
      this.enter(term);
    }
  }
}
