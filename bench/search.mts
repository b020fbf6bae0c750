/**
 * Ranking quality on test collections: `npm run bench:search -- DIR [engine]`.
 * DIR holds folders in the BEIR form (corpus.jsonl, queries.jsonl, qrels.tsv).
 */
import { readCollections, type Collection } from './search/collection';
import { ENGINES, toPaper, type Engine } from './search/engines';
import { meanOf, measure, type Measures } from './search/measures';

const DEPTH = 1000;

const [directory, only] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Usage: npm run bench:search -- DIR [engine]');
  process.exit(2);
}

const engines = ENGINES.filter(engine => only === undefined || engine.name === only);
const collections = readCollections(directory);
const results = engines.map(engine => collections.map(collection => run(engine, collection)));

const columns = [...collections.map(collection => collection.name), 'mean'];
for (const [label, pick] of [
  ['nDCG@10', (measures: Measures) => measures.ndcg10],
  ['MAP', (measures: Measures) => measures.map],
  ['Recall@100', (measures: Measures) => measures.recall100],
  ['MRR@10', (measures: Measures) => measures.mrr10],
] as const) {
  printRow([label, ...columns]);
  engines.forEach((engine, place) => {
    const rows = results[place]!;
    printRow([engine.name, ...[...rows, meanOf(rows)].map(measures => pick(measures).toFixed(4))]);
  });
  console.log('');
}

function run(engine: Engine, collection: Collection): Measures {
  const search = engine.build(collection.entries.map(toPaper));
  return meanOf(
    collection.queries.map(query => measure(search(query.text, DEPTH), collection.grades.get(query.id)!)),
  );
}

function printRow([name = '', ...cells]: readonly string[]): void {
  console.log(name.padEnd(26) + cells.map(cell => cell.padStart(12)).join(''));
}
