import { areDistinctWorks, type Telling, tellingValues } from '../../formats/entries/distinctWorks';
import { type Cluster, Clusters, compareClusters } from './clusters';
import { comparePlaces, type SourceEntry } from './sourceEntry';

/** Years between two records of one published paper: the conference and its proceedings, online and in print. */
const YEARS_APART = 1;
/** Years between a preprint and its publication. */
const YEARS_TO_PUBLICATION = 4;
/** A title of so many letters tells a paper even where no author is known. */
const TELLING_TITLE = 24;
/** Two printings of these are two works; pages and numbers are given too carelessly to say so of other files' entries. */
const TELLING: readonly Telling[] = ['volume', 'part', 'edition'];
/** A title under which more different papers stand is nobody's own. */
const MOST_OF_ONE_TITLE = 64;

/**
 * Divides entries into papers. Two entries are the same paper
 *
 * 1. when they have the same DOI, or the same arXiv id, and the same first author or title (chapters that carry the DOI
 *    of their book stay apart), or
 * 2. when they have the same title, letter by letter, and the same first author (an unknown author is no obstacle under
 *    a long title), no different DOIs or arXiv ids, no different volumes, parts, editions or kinds of work where both are published, and
 *    years at most 1 apart, or 4 between a preprint and a publication.
 *
 * By the second rule an entry goes to the paper nearest in time, and to none when two are equally near. The result
 * depends on the set of entries alone, not on their order.
 */
export function groupEntries(entries: readonly SourceEntry[]): SourceEntry[][] {
  if (entries.length < 2) {
    return entries.map(entry => [entry]);
  }
  const sorted = [...entries].sort(comparePlaces);
  const clusters = new Clusters(sorted);
  for (const name of ['doi', 'arxivId'] as const) {
    bucketsOf(sorted, entry => (entry[name] === undefined ? [] : [entry[name]])).forEach(bucket =>
      joinById(bucket, clusters),
    );
  }
  const buckets = bucketsOf(sorted, entry => entry.titles);
  for (const title of [...buckets.keys()].sort()) {
    joinByTitle(title, buckets.get(title) ?? [], clusters);
  }
  return clusters.groups();
}

function joinById(bucket: readonly SourceEntry[], clusters: Clusters): void {
  const anchor = bucket.find(entry => !isBare(entry)) ?? bucket[0];
  const leaders = new Map<string, SourceEntry>();
  for (const entry of bucket) {
    const names = [...(entry.family === undefined ? [] : [`by ${entry.family}`]), ...entry.titles];
    for (const leader of [...names.map(name => leaders.get(name)), isBare(entry) ? anchor : undefined]) {
      clusters.join(leader, entry);
    }
    names.filter(name => !leaders.has(name)).forEach(name => leaders.set(name, entry));
  }
}

/** Whether only its identifier can tell what an entry is. */
function isBare({ family, titles }: SourceEntry): boolean {
  return family === undefined || titles.length === 0;
}

function joinByTitle(title: string, bucket: readonly SourceEntry[], clusters: Clusters): void {
  if (bucket.length < 2) {
    return;
  }
  const alike = new Map<string, SourceEntry>();
  for (const entry of bucket) {
    const { doi, arxivId, family, initial, firstYear, lastYear, isPreprint } = clusters.of(entry);
    const facts = JSON.stringify(
      [
        doi,
        arxivId,
        family,
        initial,
        firstYear,
        lastYear,
        isPreprint,
        ...tellingValues(entry.paper, TELLING),
      ].map(fact => fact ?? ''),
    );
    if (family !== undefined || title.length >= TELLING_TITLE) {
      clusters.join(alike.get(facts), entry);
    }
    alike.set(facts, alike.get(facts) ?? entry);
  }
  const found = new Set(bucket.map(entry => clusters.of(entry)));
  if (found.size < 2 || found.size > MOST_OF_ONE_TITLE) {
    return;
  }
  const isNamed = (cluster: Cluster) => cluster.doi !== undefined || cluster.arxivId !== undefined;
  const all = [...found].sort(
    (a, b) => (a.firstYear ?? Infinity) - (b.firstYear ?? Infinity) || compareClusters(a, b),
  );
  const published = all.filter(cluster => cluster.doi !== undefined);
  const targets = { published, named: all.filter(isNamed), any: all };
  joinNearest(
    all.filter(cluster => cluster.doi === undefined && isNamed(cluster)),
    targets.published,
    title,
    clusters,
  );
  joinNearest(
    all.filter(cluster => !isNamed(cluster)),
    targets.named,
    title,
    clusters,
  );
  joinNearest(
    all.filter(cluster => !isNamed(cluster)),
    targets.any,
    title,
    clusters,
  );
}

/** Joins each cluster with the one target that is nearest in time. */
function joinNearest(
  some: readonly Cluster[],
  targets: readonly Cluster[],
  title: string,
  clusters: Clusters,
): void {
  for (const cluster of some) {
    const own = clusters.now(cluster);
    const near = [...new Set(targets.map(target => clusters.now(target)))]
      .filter(target => target !== own && areCompatible(own, target, title))
      .map(target => ({ target, distance: yearsApart(own, target) ?? YEARS_TO_PUBLICATION }))
      .sort((a, b) => a.distance - b.distance);
    const [first] = near;
    const ties = near.filter(
      ({ target, distance }) => target !== first?.target && distance === first?.distance,
    );
    if (first && ties.every(({ target }) => areCompatible(first.target, target, title))) {
      clusters.join(own.entries[0], first.target.entries[0]);
    }
  }
}

function areCompatible(a: Cluster, b: Cluster, title: string): boolean {
  const differ = (name: 'doi' | 'arxivId' | 'family' | 'initial') =>
    a[name] !== undefined && b[name] !== undefined && a[name] !== b[name];
  if (differ('doi') || differ('arxivId') || differ('family') || differ('initial')) {
    return false;
  }
  if (haveDistinctWorks(a, b)) {
    return false;
  }
  const hasAuthors = a.family !== undefined && b.family !== undefined;
  const most = a.isPreprint === b.isPreprint ? YEARS_APART : YEARS_TO_PUBLICATION;
  return (hasAuthors || title.length >= TELLING_TITLE) && yearsSpanned(a, b) <= most;
}

/** A preprint has its own idea of volumes. */
function haveDistinctWorks(a: Cluster, b: Cluster): boolean {
  const published = (cluster: Cluster) =>
    cluster.entries.filter(entry => !entry.isPreprint).slice(0, MOST_OF_ONE_TITLE);
  return published(a).some(one =>
    published(b).some(other => areDistinctWorks(one.paper, other.paper, TELLING)),
  );
}

/** From the first year of both to the last; nought when one is unknown. */
function yearsSpanned(a: Cluster, b: Cluster): number {
  return a.firstYear === undefined || b.firstYear === undefined
    ? 0
    : Math.max(a.lastYear ?? a.firstYear, b.lastYear ?? b.firstYear) - Math.min(a.firstYear, b.firstYear);
}

/** Years from the span of one to that of the other; nought when they overlap, undefined when one is unknown. */
function yearsApart(a: Cluster, b: Cluster): number | undefined {
  if (a.firstYear === undefined || b.firstYear === undefined) {
    return undefined;
  }
  return Math.max(0, b.firstYear - (a.lastYear ?? a.firstYear), a.firstYear - (b.lastYear ?? b.firstYear));
}

function bucketsOf(
  entries: readonly SourceEntry[],
  keysOf: (entry: SourceEntry) => readonly string[],
): Map<string, SourceEntry[]> {
  const buckets = new Map<string, SourceEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const bucket = buckets.get(key) ?? [];
      bucket.push(entry);
      buckets.set(key, bucket);
    }
  }
  return buckets;
}
