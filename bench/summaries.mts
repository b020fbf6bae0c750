/**
 * Summaries for reading: `npm run bench:summaries -- FILE.jsonl [papers [seed]]` prints title, abstract and summary of so
 * many papers (40) of a file, each line of which is `{"title": …, "abstract": …}` or has `text`, as test collections do.
 * Of each sentence it says what it was chosen for and by which wordings. Whether a summary is right, complete and
 * readable by itself, a reader has to say.
 */
import { readFile } from 'node:fs/promises';
import { cleanPaper } from '../src/core/formats/cleanPaper';
import { CUES } from '../src/core/present/summary/sentenceCues';
import { chooseSentences, type ChosenSentence } from '../src/core/present/summary/summary';
import { seededRandom } from '../src/core/util/random';

/** A shorter text is a note, not an abstract. */
const LEAST_ABSTRACT = 200;

interface Row {
  readonly title: string;
  readonly abstract?: string;
  readonly text?: string;
}

const [file, count = '40', seed = '1'] = process.argv.slice(2);
if (file === undefined) {
  throw new Error('Name a file with a paper on each line.');
}
const lines = (await readFile(file, 'utf8')).split('\n').filter(line => line !== '');
const papers = lines
  .map(line => JSON.parse(line) as Row)
  .map(({ title, abstract, text }) => cleanPaper({ title, abstract: abstract ?? text ?? '' }))
  .filter(({ abstract }) => abstract.length >= LEAST_ABSTRACT);

const start = performance.now();
const lengths = papers.map(paper => lengthOf(chooseSentences(paper)));
const time = performance.now() - start;

const random = seededRandom(Number(seed));
const drawn = papers
  .map(paper => ({ paper, at: random() }))
  .sort((a, b) => a.at - b.at)
  .slice(0, Number(count));
for (const [at, { paper }] of drawn.entries()) {
  const chosen = chooseSentences(paper);
  const told = chosen.map(({ role, text }) => `  ${role}: ${text}\n      ${wordingsOf(text).join(', ')}`);
  console.log(`${at + 1}. ${paper.title}\n\n  ${paper.abstract}\n\n${told.join('\n')}`);
  console.log(`  ${paper.abstract.length} → ${lengthOf(chosen)} characters\n`);
}
const sorted = lengths.toSorted((a, b) => a - b);
console.log(`${papers.length} abstracts, ${lengths.filter(length => length === 0).length} without a summary`);
console.log(
  `length p50 ${sorted[Math.floor(sorted.length / 2)] ?? 0}, most ${sorted.at(-1) ?? 0} characters`,
);
console.log(`${(time / papers.length).toFixed(3)} ms each`);

function lengthOf(chosen: readonly ChosenSentence[]): number {
  return chosen.map(({ text }) => text).join(' ').length;
}

function wordingsOf(text: string): string[] {
  return CUES.filter(({ pattern }) => pattern.test(text)).map(({ wording }) => wording);
}
