/**
 * A large library in the tree: `npm run bench:tree`. For each way to group and order papers the time until rows come, and
 * how long the thread is held on the way; once more for papers that nobody labelled, whose topics are assigned first.
 */
import { readFileSync } from 'node:fs';
import {
  createLibrary,
  groupings,
  localLibraryPort,
  paperOrders,
  readTopicModel,
  type BrowseView,
  type Library,
  type PaperInput,
  type Taxonomy,
  type TopicModelJson,
} from '../src/core/index.ts';
import { generatedPapers } from './tree/generatedPapers.ts';
import { Stopwatch, type Lap } from './tree/stopwatch.ts';

const size = 100_000;
/** Runs of each measurement, each on a port that knows nothing yet; the median is printed, and the longest hold of all. */
const runs = 5;

const read = (name: string) => JSON.parse(readFileSync(`media/corpus/${name}.json`, 'utf8')) as unknown;
const taxonomy = read('taxonomy') as Taxonomy;
const topicModel = readTopicModel(read('topicModel') as TopicModelJson);
const papers = read('papers') as PaperInput[];
const topicIds = taxonomy.flatMap(area => area.topics.map(topic => topic.id));
const generated = generatedPapers(size, { papers, topicIds });
const unlabelled = generated.map((paper, place) => {
  const { abstract } = papers[place % papers.length]!;
  return { ...paper, abstract, topics: [] };
});

interface Laps {
  /** The first rows of the tree. */
  readonly open: Lap;
  /** The way to a paper, when the tree is open. */
  readonly reveal: Lap;
  /** The expansions down the largest group of each level. */
  readonly expand: readonly Lap[];
  /** The most rows that one level has. */
  readonly rows: number;
}

async function measure(library: Library, view: BrowseView): Promise<Laps> {
  const watch = new Stopwatch();
  const open = { library, taxonomy, topicModel, sourcesOf: () => ['library.bib'] };
  const port = localLibraryPort(() => Promise.resolve(open), watch.pause);
  const first = await watch.time(() => port.browse(view));
  const { lap: reveal } = await watch.time(() => port.placeOf(view, library.papers.at(-1)!.id));
  const expand: Lap[] = [];
  let rows = first.answer.groups.length;
  const path: string[] = [];
  for (let { groups } = first.answer; groups.length > 0;) {
    path.push(groups.reduce((a, b) => ((b.count ?? 0) > (a.count ?? 0) ? b : a)).id);
    const { answer, lap } = await watch.time(() => port.browse(view, path));
    expand.push(lap);
    rows = Math.max(rows, answer.groups.length + answer.papers.length);
    ({ groups } = answer);
  }
  return { open: first.lap, reveal, expand, rows };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const round = (time: number) => Number(time.toFixed(1));

function row(laps: readonly Laps[]) {
  const all = laps.flatMap(({ open, reveal, expand }) => [open, reveal, ...expand]);
  return {
    open: round(median(laps.map(({ open }) => open.total))),
    expand: round(median(laps.map(({ expand }) => Math.max(...expand.map(({ total }) => total))))),
    reveal: round(median(laps.map(({ reveal }) => reveal.total))),
    'longest hold': round(Math.max(...all.map(({ longestHold }) => longestHold))),
    'most rows': Math.max(...laps.map(({ rows }) => rows)),
  };
}

async function measureOften(library: Library, view: BrowseView, times: number) {
  const laps: Laps[] = [];
  for (let run = 0; run < times; run++) {
    laps.push(await measure(library, view));
  }
  return row(laps);
}

const table: Record<string, ReturnType<typeof row>> = {};
const labelled = createLibrary(generated);
const citations = new Map(
  labelled.papers.filter((_, place) => place % 50 === 0).map(({ id }, place) => [id, 1 + (place % 9)]),
);
for (const grouping of groupings) {
  for (const order of paperOrders) {
    table[`by ${grouping}, ${order}`] = await measureOften(labelled, { grouping, order, citations }, runs);
  }
}
const view: BrowseView = { grouping: 'topic', order: 'title' };
table['by topic, title; unlabelled'] = await measureOften(createLibrary(unlabelled), view, 1);

console.log(
  `A library of ${size} papers in the tree, ms (the median of ${runs} runs; unlabelled papers: one)`,
);
console.table(table);
