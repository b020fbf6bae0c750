import type { Part } from '../library/protocol';

/** Items in a part: receiving so many takes a millisecond or two. */
const ITEMS_IN_PART = 1000;

/** Lists that are handed out in parts, by the number that the asker chose. A list that nobody fetches is forgotten with `drop`. */
export class Parts {
  private readonly rest = new Map<number, readonly unknown[]>();

  /** The first part; the rest is kept under the number. */
  first<T>(key: number, items: readonly T[]): Part<T> {
    const isAll = items.length <= ITEMS_IN_PART;
    if (isAll) {
      this.rest.delete(key);
      return { items };
    }
    this.rest.set(key, items.slice(ITEMS_IN_PART));
    return { items: items.slice(0, ITEMS_IN_PART), hasMore: true };
  }

  /** The next part of what is kept under the number; an empty last one when that is nothing. */
  next(key: number): Part<unknown> {
    return this.first(key, this.rest.get(key) ?? []);
  }

  drop(key: number): void {
    this.rest.delete(key);
  }
}

/** The whole list, part after part, so that no message is long. */
export async function gatherParts<T>(first: Part<T>, next: () => Promise<Part<T>>): Promise<T[]> {
  const items = [...first.items];
  for (let part = first; part.hasMore;) {
    part = await next();
    items.push(...part.items);
  }
  return items;
}
