/**
 * Topics for papers that nobody labelled: `npm run bench:topics [-- DIR]`. Agreement with the curated labels by
 * cross-validation over the bundled papers, beside peers on the same folds; speed; and with DIR (collections in the BEIR
 * form) how many papers of other fields stand under "Other".
 */
import { readFileSync } from 'node:fs';
import { assignTopics } from '../src/core/topics/assignTopics';
import { readTopicModel, type TopicModelJson } from '../src/core/topics/topicModel';
import type { TopicCues } from '../src/core/topics/topicQueries';
import { bundledLibrary, bundledTaxonomy } from '../test/support/bundledPapers';
import { readCollections } from './search/collection';
import { agreement, crossValidate, type Judged } from './topics/crossValidation';
import { topicLearners } from './topics/learners';

const folding = { folds: 5, repetitions: Number(process.env.REPETITIONS ?? 3) };

const papers = bundledLibrary().papers;
const taxonomy = bundledTaxonomy();
const topics = taxonomy.flatMap(area => area.topics.map(topic => topic.id));
const read = (name: string) => JSON.parse(readFileSync(`media/corpus/${name}`, 'utf8')) as unknown;
const learners = topicLearners(taxonomy, read('topicCues.json') as TopicCues);
const ours = learners.get('Lectern')!;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const otherShare = (all: readonly { readonly assigned: readonly string[] }[]) =>
  percent(all.filter(({ assigned }) => assigned.length === 0).length / all.length);

function row(judged: readonly Judged[]) {
  const { precision, recall, f1 } = agreement(judged);
  const macro = topics.reduce((sum, topic) => sum + agreement(judged, topic).f1, 0) / topics.length;
  return {
    'micro-F1': f1.toFixed(3),
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
    'macro-F1': macro.toFixed(3),
    Other: otherShare(judged),
  };
}

function printTopics(judged: readonly Judged[]): void {
  const rows = topics.map(topic => {
    const { precision, recall, f1 } = agreement(judged, topic);
    const count = papers.filter(paper => paper.topics.includes(topic)).length;
    return [
      topic,
      { papers: count, F1: f1.toFixed(2), precision: precision.toFixed(2), recall: recall.toFixed(2) },
    ] as const;
  });
  console.table(Object.fromEntries(rows));
}

/** In processor time, which other programs of the machine disturb less than time on the clock. */
function printSpeed(): void {
  const model = readTopicModel(read('topicModel.json') as TopicModelJson);
  const copies = Array.from({ length: 4_000 }, (_, place) => ({ ...papers[place % papers.length]! }));
  const rate = () => {
    const start = process.cpuUsage();
    copies.forEach(paper => assignTopics(paper, model));
    const { user, system } = process.cpuUsage(start);
    return Math.round((copies.length * 1e6) / (user + system)).toLocaleString('en');
  };
  console.log(`Speed: ${rate()} papers a second of processor time, ${rate()} when asked again.`);
}

function printForeign(directory: string): void {
  const model = readTopicModel(read('topicModel.json') as TopicModelJson);
  for (const { name, entries } of readCollections(directory)) {
    const placed = entries.map(entry => ({
      title: entry.title,
      assigned: assignTopics({ title: entry.title, abstract: entry.text }, model),
    }));
    console.log(
      `\n${name}: ${otherShare(placed)} of ${entries.length} under "Other"; of the rest, for example:`,
    );
    const rest = placed.filter(({ assigned }) => assigned.length > 0);
    const step = Math.max(1, Math.floor(rest.length / 12));
    rest
      .filter((_, place) => place % step === 0)
      .forEach(({ title, assigned }) => console.log(`  ${title.slice(0, 80)}: ${assigned.join(', ')}`));
  }
}

const judged = new Map([...learners].map(([name, learn]) => [name, crossValidate(papers, learn, folding)]));
const rows = [...judged].map(([name, all]) => [name, row(all)] as const);
const show = ({ title }: { readonly title: string }) => ({ title, abstract: '' });
const byTitle = crossValidate(papers, ours, { ...folding, show });
console.table(Object.fromEntries([...rows, ['Lectern, shown the titles alone', row(byTitle)]]));
printTopics(judged.get('Lectern')!);
printSpeed();
const directory = process.argv[2];
if (directory !== undefined) {
  printForeign(directory);
}
