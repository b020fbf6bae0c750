import { NumberHeap } from '../util/numberHeap';

/** What is known of the keys that begin with a stem; the stem itself has number 0. */
interface Counts {
  /** Every number from 1 to before this one is taken, or came free. */
  next: number;
  /** The numbers that came free, some of which may be taken again. */
  readonly free: NumberHeap;
}

/**
 * Finds keys that nobody has. What it finds for a stem again and again it finds in time that does not grow with the number
 * of its keys: of editorials without keys a library may have thousands.
 */
export class UniqueKeys {
  private readonly counts = new Map<string, Counts>();
  /** The most letters that were put behind a stem. */
  private longest = 0;

  /** @param isTaken of a key that comes free again, {@link release} must be told */
  constructor(private readonly isTaken: (key: string) => boolean) {}

  /** The stem itself, or with the first letters from b on behind it that make it a key that is not taken. */
  of(stem: string): string {
    if (!this.isTaken(stem)) {
      return stem;
    }
    const counts = this.counts.get(stem) ?? { next: 1, free: new NumberHeap() };
    this.counts.set(stem, counts);
    const letters = countInLetters(this.firstFree(stem, counts));
    this.longest = Math.max(this.longest, letters.length);
    return stem + letters;
  }

  /** Tells that a key is not taken any more. */
  release(key: string): void {
    for (let length = 1; length <= Math.min(this.longest, key.length); length++) {
      const counts = this.counts.get(key.slice(0, -length));
      const count = countOfLetters(key.slice(-length));
      if (counts && count !== undefined && count < counts.next) {
        counts.free.add(count);
      }
    }
  }

  private firstFree(stem: string, counts: Counts): number {
    const isTaken = (count: number) => this.isTaken(stem + countInLetters(count));
    for (let count = counts.free.least; count !== undefined; count = counts.free.least) {
      if (!isTaken(count)) {
        return count;
      }
      counts.free.takeLeast();
    }
    while (isTaken(counts.next)) {
      counts.next++;
    }
    return counts.next;
  }
}

/** `b` to `z` for 1 to 25, then `ba`, `bb` …: never the same for two numbers, never empty from 1 on. */
function countInLetters(count: number): string {
  const last = String.fromCharCode(97 + (count % 26));
  return count < 26 ? last : countInLetters(Math.floor(count / 26)) + last;
}

/** The number whose letters these are; undefined when they are no number's. */
function countOfLetters(letters: string): number | undefined {
  if (!/^[b-z][a-z]*$/.test(letters)) {
    return undefined;
  }
  let count = 0;
  for (let place = 0; place < letters.length; place++) {
    count = count * 26 + letters.charCodeAt(place) - 97;
  }
  return count;
}
