import { Several } from './several';

/** A map that holds every value set under a key, each once, and answers with the first. Most keys have one: it costs no set. */
export class MultiMap<K, V> {
  private readonly values = new Map<K, V | Several<V>>();

  /** The first value under the key. */
  get(key: K): V | undefined {
    const present = this.values.get(key);
    return present instanceof Several ? present.first : present;
  }

  /** All values under the key, in the order in which they were added. */
  all(key: K): readonly V[] {
    const present = this.values.get(key);
    return present instanceof Several ? [...present] : present === undefined ? [] : [present];
  }

  has(key: K): boolean {
    return this.values.has(key);
  }

  add(key: K, value: V): void {
    const present = this.values.get(key);
    if (present instanceof Several) {
      present.add(value);
    } else if (present === undefined) {
      this.values.set(key, value);
    } else if (present !== value) {
      this.values.set(key, new Several([present, value]));
    }
  }

  delete(key: K, value: V): void {
    const present = this.values.get(key);
    if (present instanceof Several) {
      present.delete(value);
      if (present.first !== undefined && present.size === 1) {
        this.values.set(key, present.first);
      }
    } else if (present === value) {
      this.values.delete(key);
    }
  }
}
