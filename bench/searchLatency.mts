/**
 * What a key press costs: `npm run bench:latency -- DIR [papers…]`. Titles of papers made of the sentences of the
 * collections under DIR are typed letter by letter.
 */
import { readCollections } from './search/collection';
import { toPaper } from './search/engines';
import { SearchIndex } from '../src/core/search/searchIndex';

const [directory, ...sizes] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Usage: npm run bench:latency -- DIR [papers…]');
  process.exit(2);
}

let state = 1;
const entries = readCollections(directory).flatMap(collection => collection.entries);
const sentences = entries.flatMap(entry => entry.text.split(/(?<=\.)\s+/)).filter(text => text.length > 30);
for (const size of sizes.length > 0 ? sizes.map(Number) : [265, 10_000]) {
  measureSize(size);
}

function measureSize(size: number): void {
  const papers = Array.from({ length: size }, (_, place) =>
    toPaper({ id: `p${place}`, title: pick(entries).title || pick(sentences), text: abstract() }),
  );
  const index = new SearchIndex();
  const built = timed(() => index.add(papers));
  const learnt = timed(() => index.prepare());
  const stored = JSON.stringify(index);
  const loaded = timed(() => SearchIndex.load(JSON.parse(stored), papers));
  const asked = Array.from({ length: 40 }, () => pick(papers).title.split(' ').slice(0, 4).join(' '));
  const type = (query: string) =>
    Array.from({ length: query.length }, (_, place) => timed(() => index.search(query.slice(0, place + 1))));
  asked.slice(0, 10).forEach(type);
  const presses = asked.flatMap(type).sort((a, b) => a - b);
  const at = (share: number) => presses[Math.floor(presses.length * share)]!.toFixed(2);
  console.log(
    `${size} papers: built in ${built.toFixed(0)} ms, learnt in ${learnt.toFixed(0)} ms, ` +
      `${(stored.length / 1e6).toFixed(2)} MB stored, loaded in ${loaded.toFixed(0)} ms; ` +
      `a key press p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
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
