import { readFileSync } from 'node:fs';
import {
  Catalogue,
  createLibrary,
  groupings,
  paperOrders,
  topicsOf,
  type BrowseView,
  type PaperInput,
  type Taxonomy,
} from '../src/core/index.ts';
import { generatedPapers } from './tree/generatedPapers.ts';

const size = 100_000;
/** Runs of each measurement, each on a catalogue that knows nothing yet; the median is printed. */
const runs = 5;

const read = (name: string) => JSON.parse(readFileSync(`media/corpus/${name}.json`, 'utf8')) as unknown;
const taxonomy = read('taxonomy') as Taxonomy;
const topicIds = taxonomy.flatMap(area => area.topics.map(topic => topic.id));
const library = createLibrary(generatedPapers(size, { papers: read('papers') as PaperInput[], topicIds }));
const citations = new Map(
  library.papers.filter((_, place) => place % 50 === 0).map(({ id }, place) => [id, 1 + (place % 9)]),
);
const last = library.papers.at(-1)!;

const facts = {
  taxonomy,
  topicsOf: (paper: (typeof library.papers)[number]) => topicsOf(paper, taxonomy),
  sourcesOf: () => ['library.bib'],
};

interface Times {
  /** The first rows of the tree. */
  readonly open: number;
  /** The slowest of the expansions down the largest group of each level. */
  readonly expand: number;
  /** The way to a paper, when the tree is open. */
  readonly reveal: number;
  /** The most rows that one level has. */
  readonly rows: number;
}

function timed<T>(act: () => T): { readonly answer: T; readonly time: number } {
  const start = performance.now();
  const answer = act();
  return { answer, time: performance.now() - start };
}

function measure(view: BrowseView): Times {
  const catalogue = new Catalogue(library, facts);
  const open = timed(() => catalogue.browse(view));
  const reveal = timed(() => catalogue.placeOf(view, last.id)).time;
  let expand = 0;
  let rows = open.answer.groups.length;
  const path: string[] = [];
  for (let { groups } = open.answer; groups.length > 0;) {
    path.push(groups.reduce((a, b) => ((b.count ?? 0) > (a.count ?? 0) ? b : a)).id);
    const { answer, time } = timed(() => catalogue.browse(view, path));
    expand = Math.max(expand, time);
    rows = Math.max(rows, answer.groups.length + answer.papers.length);
    ({ groups } = answer);
  }
  return { open: open.time, expand, reveal, rows };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

console.log(`A library of ${size} papers in the tree, ms (the median of ${runs} runs)`);
console.table(
  Object.fromEntries(
    groupings.flatMap(grouping =>
      paperOrders.map(order => {
        const times = Array.from({ length: runs }, () => measure({ grouping, order, citations }));
        const of = (name: keyof Times) => Number(median(times.map(time => time[name])).toFixed(1));
        const row = { open: of('open'), expand: of('expand'), reveal: of('reveal'), 'most rows': of('rows') };
        return [`by ${grouping}, ${order}`, row];
      }),
    ),
  ),
);
