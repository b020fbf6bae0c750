import MiniSearch, { type AsPlainObject } from 'minisearch';
import { Recent } from '../util/recent';
import { INDEX_FIELDS, INDEX_OPTIONS, type IndexedPaper, type IndexField } from './indexOptions';
import { PARAMETERS } from './parameters';
import { Tally } from './tally';

/** The papers that have a term. Arrays are walked several times as fast as the maps they are made from. */
export interface TermPapers {
  /** The numbers of the papers, each once, in no order. */
  readonly numbers: Int32Array;
  /** How often each paper has the term, weighted by field. */
  readonly counts: Float32Array;
  /** In how many papers the term stands, by the field that has it most. */
  readonly inOneField: number;
}

/** Papers of terms that are kept at most, in all: 8 bytes each. */
const KEPT = 4_000_000;

const NOWHERE: TermPapers = { numbers: new Int32Array(), counts: new Float32Array(), inOneField: 0 };

/**
 * MiniSearch as an inverted index: it adds, removes, stores and restores; the postings are read here, because
 * a search that builds one result object per paper and word is too slow for each key press in a large library.
 */
export class InvertedIndex extends MiniSearch<IndexedPaper> {
  /** The terms asked for last; emptied by every change. */
  private readonly kept = new Recent<string, TermPapers>(KEPT);
  private tally = new Tally(0);

  constructor() {
    super(INDEX_OPTIONS);
  }

  /** An index from what `toJSON` gave. Throws when it is something else. */
  static restore(json: AsPlainObject): InvertedIndex {
    const loaded = MiniSearch.loadJS<IndexedPaper>(json, INDEX_OPTIONS);
    return Object.assign(new InvertedIndex(), loaded);
  }

  /** One more than the highest number of a paper. */
  get capacity(): number {
    return this._nextId;
  }

  override add(paper: IndexedPaper): void {
    this.kept.clear();
    super.add(paper);
  }

  override remove(paper: IndexedPaper): void {
    this.kept.clear();
    super.remove(paper);
  }

  /** The paper's number, for as long as it stays in the index. */
  numberOf(id: string): number | undefined {
    return this._idToShortId.get(id);
  }

  /** Whether any paper has this term. */
  hasTerm(term: string): boolean {
    return this.papersOf(term) !== NOWHERE;
  }

  /** In how many papers a term stands, by the field that has it most. */
  papersWith(term: string): number {
    return this.papersOf(term).inOneField;
  }

  /** Whether any paper has this term in this field. */
  hasTermIn(term: string, field: IndexField): boolean {
    return this._index.get(term)?.has(this._fieldIds[field] ?? -1) ?? false;
  }

  /** The papers that have a term. */
  papersOf(term: string): TermPapers {
    const kept = this.kept.get(term);
    const fields = kept === undefined ? this._index.get(term) : undefined;
    if (fields === undefined) {
      return kept ?? NOWHERE;
    }
    const found = this.gather(fields);
    this.kept.set(term, found, found.numbers.length);
    return found;
  }

  private gather(fields: ReadonlyMap<number, ReadonlyMap<number, number>>): TermPapers {
    this.tally = this.tally.values.length < this.capacity ? new Tally(this.capacity) : this.tally;
    const { tally } = this;
    let inOneField = 0;
    for (const field of INDEX_FIELDS) {
      const weight = PARAMETERS.fieldWeight[field];
      const postings = fields.get(this._fieldIds[field] ?? -1);
      postings?.forEach((count, paper) => tally.add(paper, weight * count));
      inOneField = Math.max(inOneField, postings?.size ?? 0);
    }
    const numbers = Int32Array.from(tally.keys);
    const counts = new Float32Array(numbers.length);
    let place = 0;
    tally.drain((_, count) => (counts[place++] = count));
    return { numbers, counts, inOneField };
  }
}
