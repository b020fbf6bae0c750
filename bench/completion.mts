/**
 * What a key press in a citation key costs in the library's thread: `npm run bench:completion -- [papers [entries]]`, in a
 * document of 350 kB, with a library of so many papers and a bibliography of so many entries.
 */
import { createLibrary, parseBibtex, writtenKeyAt } from '../src/core';
import { completeKey } from '../src/core/completion/completeKey';
import { OwnEntriesCache } from '../src/core/completion/ownEntriesCache';
import { BibliographyCache } from '../src/core/service/bibliographyCache';
import { runAtOnce } from '../src/core/util/steps';
import { EntryMaker } from './library/generate';

const [papers = 5_000, entries = 300] = process.argv.slice(2).map(Number);

const maker = new EntryMaker();
const textOf = (first: number, count: number) =>
  Array.from({ length: count }, (_, place) => maker.entry(first + place)).join('\n');
const bibliography = [textOf(0, entries)];
/** The papers, as those of a large bibliography, which the library has as a source. */
const SOURCE = 'file:///large.bib';
const large = parseBibtex(textOf(entries, papers)).papers.map(paper => ({ ...paper, sources: [SOURCE] }));
const library = createLibrary(large);
runAtOnce(library.learnAhead());
library.search('transfer');

const queries = [
  ...['vaswani att', 'transfer learning', 'he2020', 'smith1', 'learning to', 'parameter-efficient'],
  ...['m', 'representation robust sim'],
];
const cache = new OwnEntriesCache(new BibliographyCache().parse);
const read = timed(() => cache.entriesOf(bibliography));
const places: number[] = [];
const presses: number[] = [];
const pressesInLarge: number[] = [];
for (const query of queries.flatMap(whole => Array.from(whole, (_, end) => whole.slice(0, end + 1)))) {
  const text = `${'Words. '.repeat(50_000)}\\cite{${query}`;
  places.push(timed(() => writtenKeyAt(text, text.length, 'latex')));
  const written = writtenKeyAt(text, text.length, 'latex')!;
  presses.push(timed(() => completeKey(written, cache.entriesOf(bibliography), library)));
  pressesInLarge.push(timed(() => completeKey(written, cache.entriesOf([]), library, new Set([SOURCE]))));
}
console.log(`${papers} papers, ${entries} entries, read once in ${read.toFixed(0)} ms`);
console.log(`the place of the cursor: ${percentiles(places)}`);
console.log(`the papers, search included: ${percentiles(presses)}`);
console.log(`the same where the bibliography is the whole library: ${percentiles(pressesInLarge)}`);

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function percentiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}
