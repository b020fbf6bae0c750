/** A map that holds every value set under a key and answers with the first. */
export class MultiMap<K, V> {
  private readonly values = new Map<K, V[]>();

  /** The first value under the key. */
  get(key: K): V | undefined {
    return this.values.get(key)?.[0];
  }

  /** The first value under the key for which `isSought` holds. */
  find(key: K, isSought: (value: V) => boolean): V | undefined {
    return this.values.get(key)?.find(isSought);
  }

  /** All values under the key, in the order in which they were added. */
  all(key: K): readonly V[] {
    return this.values.get(key) ?? [];
  }

  has(key: K): boolean {
    return this.values.has(key);
  }

  add(key: K, value: V): void {
    const present = this.values.get(key);
    if (present) {
      present.push(value);
    } else {
      this.values.set(key, [value]);
    }
  }

  delete(key: K, value: V): void {
    const rest = this.values.get(key)?.filter(other => other !== value) ?? [];
    if (rest.length > 0) {
      this.values.set(key, rest);
    } else {
      this.values.delete(key);
    }
  }
}
