/**
 * Values, each once, in the order in which they were added, with the first at hand. Of a set that lost its first values
 * engines seek it through the gaps that these left, so that to empty a set from the front takes the square of its size.
 */
export class Several<V> implements Iterable<V> {
  private readonly values: Set<V>;
  /** What comes behind the first; as an iterator of a set it sees what is added and passes over what is deleted. */
  private behind: Iterator<V>;
  private head: IteratorResult<V>;

  constructor(values: Iterable<V>) {
    this.values = new Set(values);
    this.behind = this.values.values();
    this.head = this.behind.next();
  }

  get size(): number {
    return this.values.size;
  }

  get first(): V | undefined {
    return this.head.done ? undefined : this.head.value;
  }

  add(value: V): void {
    this.values.add(value);
    if (this.head.done) {
      this.behind = this.values.values();
      this.head = this.behind.next();
    }
  }

  delete(value: V): void {
    if (this.values.delete(value) && this.first === value) {
      this.head = this.behind.next();
    }
  }

  [Symbol.iterator](): Iterator<V> {
    return this.values.values();
  }
}
