/**
 * What was used last, by key, up to a total weight: each value weighs what it was put in with. When the newer half is
 * full the older half is dropped, so what is in use stays and nothing is ever sorted.
 */
export class Recent<Key, Value> {
  private newer = new Map<Key, Entry<Value>>();
  private older = new Map<Key, Entry<Value>>();
  private newerWeight = 0;

  constructor(private readonly mostWeight: number) {}

  get(key: Key): Value | undefined {
    const newer = this.newer.get(key);
    if (newer !== undefined) {
      return newer.value;
    }
    const older = this.older.get(key);
    if (older !== undefined) {
      this.older.delete(key);
      this.put(key, older);
    }
    return older?.value;
  }

  set(key: Key, value: Value, weight = 1): void {
    this.delete(key);
    this.put(key, { value, weight });
  }

  delete(key: Key): void {
    this.newerWeight -= this.newer.get(key)?.weight ?? 0;
    this.newer.delete(key);
    this.older.delete(key);
  }

  clear(): void {
    this.newer.clear();
    this.older.clear();
    this.newerWeight = 0;
  }

  private put(key: Key, entry: Entry<Value>): void {
    if (this.newerWeight + entry.weight > this.mostWeight / 2) {
      this.older = this.newer;
      this.newer = new Map();
      this.newerWeight = 0;
    }
    this.newer.set(key, entry);
    this.newerWeight += entry.weight;
  }
}

interface Entry<Value> {
  readonly value: Value;
  readonly weight: number;
}
