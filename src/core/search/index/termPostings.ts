import type { FieldPostings, TermIndex } from './termIndex';

/**
 * The postings of a term as MiniSearch reads them: a map from fields to maps. They are made from packed lists when they are
 * asked for.
 */
export class TermPostings {
  constructor(
    private readonly index: TermIndex,
    private readonly term: number,
  ) {}

  /** In how many fields the term stands. */
  get size(): number {
    return this.index.fieldsOf(this.term).size;
  }

  get(field: number): FieldPostings | undefined {
    return this.index.fieldsOf(this.term).get(field);
  }

  [Symbol.iterator](): Iterator<[number, FieldPostings]> {
    return this.index.fieldsOf(this.term)[Symbol.iterator]();
  }
}
