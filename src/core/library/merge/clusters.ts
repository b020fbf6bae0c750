import type { SourceEntry } from './sourceEntry';

/** Some entries that are one paper, and what all of them say. */
export interface Cluster {
  readonly entries: SourceEntry[];
  doi: string | undefined;
  arxivId: string | undefined;
  family: string | undefined;
  initial: string | undefined;
  firstYear: number | undefined;
  lastYear: number | undefined;
  isPreprint: boolean;
}

/** Orders clusters by the places of their first entries. */
export function compareClusters(a: Cluster, b: Cluster): number {
  return (a.entries[0]?.place ?? '') < (b.entries[0]?.place ?? '') ? -1 : 1;
}

/** Which entries are one paper so far. The smaller cluster goes into the larger, so that time stays n log n. */
export class Clusters {
  private readonly clusters = new Map<SourceEntry, Cluster>();

  constructor(private readonly entries: readonly SourceEntry[]) {
    for (const entry of entries) {
      const { doi, arxivId, family, initial, year, isPreprint } = entry;
      const facts = { doi, arxivId, family, initial, firstYear: year, lastYear: year, isPreprint };
      this.clusters.set(entry, { entries: [entry], ...facts });
    }
  }

  of(entry: SourceEntry): Cluster {
    const cluster = this.clusters.get(entry);
    if (!cluster) {
      throw new Error('An entry is grouped that was not given.');
    }
    return cluster;
  }

  /** What has become of a cluster. */
  now(cluster: Cluster): Cluster {
    const [entry] = cluster.entries;
    return entry ? this.of(entry) : cluster;
  }

  join(one: SourceEntry | undefined, other: SourceEntry | undefined): void {
    if (!one || !other || this.of(one) === this.of(other)) {
      return;
    }
    const [large, small] = [this.of(one), this.of(other)].sort(
      (a, b) => b.entries.length - a.entries.length || compareClusters(a, b),
    );
    if (!large || !small) {
      return;
    }
    for (const entry of small.entries) {
      large.entries.push(entry);
      this.clusters.set(entry, large);
    }
    mergeFacts(large, small);
  }

  /** In the order of their first entries. */
  groups(): SourceEntry[][] {
    const groups = new Map<Cluster, SourceEntry[]>();
    for (const entry of this.entries) {
      const group = groups.get(this.of(entry)) ?? [];
      group.push(entry);
      groups.set(this.of(entry), group);
    }
    return [...groups.values()];
  }
}

function mergeFacts(large: Cluster, small: Cluster): void {
  large.doi = least(large.doi, small.doi);
  large.arxivId = least(large.arxivId, small.arxivId);
  large.family = least(large.family, small.family);
  large.initial = least(large.initial, small.initial);
  // Once there is a publication its years count, not those of the preprint.
  if (large.isPreprint && !small.isPreprint) {
    large.firstYear = small.firstYear;
    large.lastYear = small.lastYear;
  } else if (large.isPreprint === small.isPreprint) {
    large.firstYear = least(large.firstYear, small.firstYear);
    large.lastYear =
      large.lastYear === undefined ? small.lastYear : Math.max(large.lastYear, small.lastYear ?? 0);
  }
  large.isPreprint = large.isPreprint && small.isPreprint;
}

function least<T extends string | number>(a: T | undefined, b: T | undefined): T | undefined {
  return a === undefined ? b : b === undefined || a < b ? a : b;
}
