import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createLibrary,
  parseListing,
  trainTopicModel,
  type PaperInput,
  type Taxonomy,
  type TopicCues,
} from '../src/core/index.ts';

const folder = join(import.meta.dirname, '../media/corpus');

/** What metadata.json knows of a paper, by its title. */
type Extras = Omit<PaperInput, 'abstract'>;

/** What people wrote for the papers, by title. */
type ByTitle = Readonly<Record<string, string[]>>;

/**
 * Compiles the sources in media/corpus into what ships: `papers.json`, `index.json`, their search index as MiniSearch
 * serialises it, `latentModel.txt`, what the search learns of them, and `topicModel.json`, what their topics teach about
 * other papers. The same sources give the same bytes.
 */
export async function compileCorpus(): Promise<void> {
  const papers = await readCorpus();
  const library = createLibrary(papers);
  const { papers: papersJson, index, latentModel } = library.serialize();
  await writeFile(join(folder, 'papers.json'), papersJson);
  await writeFile(join(folder, 'index.json'), index);
  await writeFile(join(folder, 'latentModel.txt'), latentModel);
  const [taxonomy, cues] = await Promise.all([readJson('taxonomy.json'), readJson('topicCues.json')]);
  const model = trainTopicModel(library.papers, taxonomy as Taxonomy, { cues: cues as TopicCues });
  await writeFile(join(folder, 'topicModel.json'), JSON.stringify(model));
  console.log(`Compiled ${library.papers.length} papers into media/corpus.`);
}

/** The papers of the two listings in the order of first appearance, with their metadata and topics. */
async function readCorpus(): Promise<PaperInput[]> {
  const listings = await Promise.all(['listing-1.txt', 'listing-2.txt'].map(readListing));
  const metadata = (await readJson('metadata.json')) as Extras[];
  const topics = (await readJson('topics.json')) as ByTitle;
  const paraphrases = (await readJson('paraphrases.json')) as ByTitle;
  const summaries = (await readJson('summaries.json')) as Readonly<Record<string, string>>;
  // Of these more became known than when their keys were made, which documents may cite.
  const citationKeys = (await readJson('citationKeys.json')) as Readonly<Record<string, string>>;
  const isSummarized = Object.keys(summaries).length > 0;
  const extras = new Map(metadata.map(paper => [paper.title, paper]));
  const papers = new Map<string, PaperInput>();
  for (const paper of listings.flat()) {
    if (papers.has(paper.title)) {
      continue;
    }
    const known = extras.get(paper.title);
    if (!known) {
      console.warn(`metadata.json has nothing on "${paper.title}"; it ships with title and abstract alone.`);
    }
    const labels = topics[paper.title];
    if (!labels) {
      console.warn(`topics.json has no topics for "${paper.title}"; it will stand under "Other".`);
    }
    const summary = summaries[paper.title];
    if (isSummarized && summary === undefined) {
      console.warn(
        `summaries.json has nothing on "${paper.title}"; its card takes sentences of the abstract.`,
      );
    }
    papers.set(paper.title, {
      ...known,
      ...paper,
      citationKey: citationKeys[paper.title],
      ...(summary === undefined ? {} : { summary }),
      paraphrases: paraphrases[paper.title],
      topics: labels,
    });
  }
  return [...papers.values()];
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, name), 'utf8'));
}

async function readListing(name: string): Promise<readonly PaperInput[]> {
  const { papers, problems } = parseListing(await readFile(join(folder, name), 'utf8'));
  for (const { line, message } of problems) {
    console.warn(`media/corpus/${name}:${line + 1}: ${message}`);
  }
  return papers;
}
