import type { Paper } from '../paper/paper';

/** Papers by key, the keys in the order in which they came first. Made for papers put one after the other. */
export class PaperShelves<K> {
  private readonly byKey = new Map<K, Paper[]>();

  get(key: K): readonly Paper[] {
    return this.byKey.get(key) ?? [];
  }

  /** Puts a paper under a key, where it stands once however often it is put there before the next paper. */
  put(key: K, paper: Paper): void {
    const papers = this.byKey.get(key);
    if (!papers) {
      this.byKey.set(key, [paper]);
    } else if (papers[papers.length - 1] !== paper) {
      papers.push(paper);
    }
  }

  [Symbol.iterator](): Iterator<[K, readonly Paper[]]> {
    return this.byKey.entries();
  }
}

/** The number of different papers on shelves. */
export function countDifferent(shelves: readonly (readonly Paper[])[]): number {
  const different = new Set<Paper>();
  for (const shelf of shelves) {
    for (const paper of shelf) {
      different.add(paper);
    }
  }
  return different.size;
}
