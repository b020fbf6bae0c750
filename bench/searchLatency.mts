/**
 * What a key press costs: `npm run bench:latency -- [DIR [papers…]]`. The queries of the relevance file are typed letter
 * by letter over the bundled library, and over the same papers in the peers; with DIR, titles of papers made of the
 * sentences of the collections under it.
 */
import { readFileSync } from 'node:fs';
import { loadLibrary } from '../src/core';
import { SearchIndex, type StoredIndex } from '../src/core/search/searchIndex';
import { pack, unpack } from '../src/core/util/packed';
import { runAtOnce } from '../src/core/util/steps';
import { readCollections } from './search/collection';
import { ENGINES, toPaper } from './search/engines';
import { storedLibrary } from './storedLibrary';

const [directory, ...sizes] = process.argv.slice(2);

let state = 1;
const entries =
  directory === undefined ? [] : readCollections(directory).flatMap(collection => collection.entries);
const sentences = entries.flatMap(entry => entry.text.split(/(?<=\.)\s+/)).filter(text => text.length > 30);
measureBundled();
if (directory !== undefined) {
  (sizes.length > 0 ? sizes.map(Number) : [265, 10_000]).forEach(measureSize);
}

function measureBundled(): void {
  const library = loadLibrary(storedLibrary());
  const file = readFileSync('test/fixtures/relevance/queries.json', 'utf8');
  const queries = (JSON.parse(file) as { query: string }[]).map(({ query }) => query);
  const cold = timed(() => library.search('transfer'));
  const presses = typed(queries, query => library.search(query));
  console.log(`the bundled library: first query ${cold.toFixed(0)} ms; a key press ${percentiles(presses)}`);
  for (const peer of ENGINES.filter(engine => engine.name !== 'Lectern')) {
    const search = peer.build(library.papers);
    console.log(`  ${peer.name}: ${percentiles(typed(queries, query => search(query, 20)))}`);
  }
}

/** What each key press costs, in ms, when queries are typed letter by letter; the first queries warm up. */
function typed(queries: readonly string[], search: (query: string) => unknown): number[] {
  queries.slice(0, 20).forEach(query => search(query));
  return queries.flatMap(query =>
    Array.from({ length: query.length }, (_, place) => timed(() => search(query.slice(0, place + 1)))),
  );
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(2);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

function measureSize(size: number): void {
  const papers = Array.from({ length: size }, (_, place) =>
    toPaper({ id: `p${place}`, title: pick(entries).title || pick(sentences), text: abstract() }),
  );
  const index = new SearchIndex();
  const built = timed(() => index.add(papers));
  const trained = timed(() => index.prepare());
  const stored = pack(runAtOnce(index.store(papers)));
  const restored = timed(() => runAtOnce(SearchIndex.restore(unpack(stored) as StoredIndex, papers)));
  const asked = Array.from({ length: 40 }, () => pick(papers).title.split(' ').slice(0, 4).join(' '));
  const type = (query: string) =>
    Array.from({ length: query.length }, (_, place) => timed(() => index.search(query.slice(0, place + 1))));
  asked.slice(0, 10).forEach(type);
  const presses = asked.flatMap(type);
  console.log(
    `${size} papers: built in ${built.toFixed(0)} ms, trained in ${trained.toFixed(0)} ms, ` +
      `${(stored.arrays.reduce((sum, { length }) => sum + length, stored.json.length) / 1e6).toFixed(1)} MB stored, restored in ${restored.toFixed(0)} ms; ` +
      `a key press ${percentiles(presses)}`,
  );
}

function abstract(): string {
  return Array.from({ length: 7 }, () => pick(sentences)).join(' ');
}

/** The same items in every run (a linear congruential generator; Numerical Recipes). */
function pick<T>(items: readonly T[]): T {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return items[Math.floor((state / 2 ** 32) * items.length)]!;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
