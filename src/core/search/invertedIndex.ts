import MiniSearch, { type AsPlainObject } from 'minisearch';
import { INDEX_FIELDS, INDEX_OPTIONS, type IndexedPaper, type IndexField } from './indexOptions';

/** How often a term occurs in one field of each paper, by the paper's number. */
export type Postings = ReadonlyMap<number, number>;

/**
 * MiniSearch as an inverted index: it adds, removes, stores and restores; the postings are read here, because
 * a search that builds one result object per paper and word is too slow for each key press in a large library.
 */
export class InvertedIndex extends MiniSearch<IndexedPaper> {
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

  /** The paper's number, for as long as it stays in the index. */
  numberOf(id: string): number | undefined {
    return this._idToShortId.get(id);
  }

  /** Whether any paper has this term. */
  hasTerm(term: string): boolean {
    return this._index.has(term);
  }

  /** In how many papers a term stands, by the field that has it most. */
  papersWith(term: string): number {
    let most = 0;
    this.forEachField(term, (_, postings) => (most = Math.max(most, postings.size)));
    return most;
  }

  /** Whether any paper has this term in this field. */
  hasTermIn(term: string, field: IndexField): boolean {
    return this._index.get(term)?.has(this._fieldIds[field] ?? -1) ?? false;
  }

  /** Calls `visit` with each field in which a term occurs. */
  forEachField(term: string, visit: (field: IndexField, postings: Postings) => void): void {
    const fields = this._index.get(term);
    for (const field of fields === undefined ? [] : INDEX_FIELDS) {
      const postings = fields?.get(this._fieldIds[field] ?? -1);
      if (postings !== undefined) {
        visit(field, postings);
      }
    }
  }
}
