import { Several } from '../../util/several';
import type { SourceEntry } from './sourceEntry';

/** Entries by something that they have in common. Most have it alone: those cost no set. */
type Buckets = Map<string, SourceEntry | Several<SourceEntry>>;

/** Finds the entries that share a DOI, an arXiv id or a title with an entry, and so could be one paper with it. */
export class EntryIndex {
  private readonly byDoi: Buckets = new Map();
  private readonly byArxivId: Buckets = new Map();
  private readonly byTitle: Buckets = new Map();

  add(entry: SourceEntry): void {
    this.forEachBucket(entry, (buckets, name) => {
      const bucket = buckets.get(name);
      if (!bucket) {
        buckets.set(name, entry);
      } else if (bucket instanceof Several) {
        bucket.add(entry);
      } else {
        buckets.set(name, new Several([bucket, entry]));
      }
    });
  }

  delete(entry: SourceEntry): void {
    this.forEachBucket(entry, (buckets, name) => {
      const bucket = buckets.get(name);
      if (!(bucket instanceof Several)) {
        buckets.delete(name);
        return;
      }
      bucket.delete(entry);
      if (bucket.first && bucket.size === 1) {
        buckets.set(name, bucket.first);
      }
    });
  }

  /** For each identifier and title of an entry that is not here, one that has it. */
  neighboursOf(entry: SourceEntry): SourceEntry[] {
    const neighbours: SourceEntry[] = [];
    this.forEachBucket(entry, (buckets, name) => {
      const bucket = buckets.get(name);
      const other = bucket instanceof Several ? bucket.first : bucket;
      neighbours.push(...(other ? [other] : []));
    });
    return neighbours;
  }

  /**
   * All that can be reached from an entry by what two entries share, the entry first.
   * @param reached takes up what is found; what it has already is left out
   */
  reach(from: SourceEntry, reached: Set<SourceEntry>): SourceEntry[] {
    const found = [from];
    const seen = new Set<Several<SourceEntry>>();
    reached.add(from);
    for (const entry of found) {
      this.forEachBucket(entry, (buckets, name) => {
        const bucket = buckets.get(name);
        if (!(bucket instanceof Several) || seen.has(bucket)) {
          return;
        }
        seen.add(bucket);
        for (const other of bucket) {
          if (!reached.has(other)) {
            reached.add(other);
            found.push(other);
          }
        }
      });
    }
    return found;
  }

  private forEachBucket(
    { doi, arxivId, titles }: SourceEntry,
    visit: (buckets: Buckets, name: string) => void,
  ): void {
    if (doi !== undefined) {
      visit(this.byDoi, doi);
    }
    if (arxivId !== undefined) {
      visit(this.byArxivId, arxivId);
    }
    titles.forEach(title => {
      visit(this.byTitle, title);
    });
  }
}
