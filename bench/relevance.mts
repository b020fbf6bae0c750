/**
 * Known papers of the bundled library, asked for by hand-written queries: `npm run bench:relevance [-- misses]`.
 * success@1 and MRR@10 by kind of query and half; with "misses", what Lectern puts first instead.
 */
import { bundledLibrary } from '../test/support/bundledPapers';
import { reciprocalRank, relevanceQueries, type RelevanceQuery } from '../test/support/relevanceQueries';
import { ENGINES } from './search/engines';

const DEPTH = 10;
const COMPARED = ['Lectern', 'MiniSearch', 'MiniSearch prefix+fuzzy'];
const HALVES = ['tuning', 'checking'] as const;

const papers = bundledLibrary().papers;
const titles = new Map(papers.map(paper => [paper.id, paper.title]));
const queries = relevanceQueries();
const kinds = [...new Set(queries.map(query => query.kind))].sort();
const engines = ENGINES.filter(engine => COMPARED.includes(engine.name)).map(engine => {
  const search = engine.build(papers);
  const find = (query: string) => search(query, DEPTH).map(id => titles.get(id)!);
  return { name: engine.name, found: new Map(queries.map(query => [query, find(query.query)])) };
});

printRow(['success@1 / MRR@10', '', ...engines.map(engine => engine.name)]);
for (const half of HALVES) {
  for (const kind of [...kinds, 'all']) {
    const some = queries.filter(query => query.half === half && (kind === 'all' || query.kind === kind));
    const cells = engines.map(({ found }) => summarise(some.map(query => rankOf(query, found))));
    printRow([`${half} ${kind}`, String(some.length), ...cells]);
  }
}
if (process.argv[2] === 'misses') {
  engines.filter(engine => engine.name === 'Lectern').forEach(({ found }) => printMisses(found));
}

function rankOf(query: RelevanceQuery, found: ReadonlyMap<RelevanceQuery, readonly string[]>): number {
  return reciprocalRank(found.get(query)!, query);
}

function summarise(ranks: readonly number[]): string {
  const success = ranks.filter(rank => rank === 1).length / ranks.length;
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
  return `${success.toFixed(3)} / ${mean.toFixed(3)}`;
}

function printMisses(found: ReadonlyMap<RelevanceQuery, readonly string[]>): void {
  for (const query of queries.filter(asked => rankOf(asked, found) < 1)) {
    console.log(`\n${query.half} ${query.kind}: ${query.query}`);
    console.log(`  right ${query.right.join(' | ')} (${rankOf(query, found).toFixed(2)})`);
    console.log(`  first ${found.get(query)![0] ?? 'nothing'}`);
  }
}

function printRow([name = '', count = '', ...cells]: readonly string[]): void {
  console.log(name.padEnd(22) + count.padStart(4) + cells.map(cell => cell.padStart(26)).join(''));
}
