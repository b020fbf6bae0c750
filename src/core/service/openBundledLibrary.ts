import type { PaperInput } from '../paper/paper';
import type { Taxonomy } from '../topics/taxonomy';
import { readTopicModel, type TopicModel, type TopicModelJson } from '../topics/topicModel';
import { topicNames } from '../topics/topicNames';
import { messageOf } from '../util/messageOf';
import { createLibrary, type LibraryOptions } from '../library/library';
import type { Library } from '../library/libraryTypes';
import { loadLibrary } from '../library/loadLibrary';
import type { OpenLibrary } from './localLibraryPort';

/** What the bundled library is opened with. */
export interface BundledSources {
  /** The text of a file of the compiled corpus by its name; rejects when it cannot be read. */
  readonly read: (name: string) => Promise<string>;
  /** What the bundled papers are called as a source. */
  readonly label: string;
  readonly log: Log;
}

/** Where it is said what was done, one sentence at a time. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/**
 * Opens the library that ships with the extension. When its index or its latent model is missing, damaged, of another version
 * or of other papers, the log says so and both are made anew from the papers when they are needed. Rejects when there is no
 * taxonomy, or no papers.
 */
export async function openBundledLibrary(sources: BundledSources): Promise<OpenLibrary> {
  const taxonomy = JSON.parse(await sources.read('taxonomy.json')) as Taxonomy;
  const topicModel = await readModel(sources);
  const library = await restoreOrBuild(sources, { topicNames: topicNames(taxonomy, topicModel) });
  sources.log.info(`The bundled library is open: ${library.papers.length} papers.`);
  const labels = [sources.label];
  return { library, taxonomy, ...(topicModel && { topicModel }), sourcesOf: () => labels };
}

/** Nothing when the model is missing or damaged: then only labelled papers have topics. */
async function readModel({ read, log }: BundledSources): Promise<TopicModel | undefined> {
  try {
    return readTopicModel(JSON.parse(await read('topicModel.json')) as TopicModelJson);
  } catch (error) {
    log.warn(`Papers that nobody labelled get no topics: ${messageOf(error)}`);
    return undefined;
  }
}

async function restoreOrBuild({ read, log }: BundledSources, options: LibraryOptions): Promise<Library> {
  const papers = await read('papers.json');
  try {
    const [index, latentModel] = await Promise.all([read('index.json'), read('latentModel.txt')]);
    return loadLibrary({ papers, index, latentModel }, options);
  } catch (error) {
    log.warn(`The stored index cannot be used and is made anew: ${messageOf(error)}`);
    return createLibrary(JSON.parse(papers) as PaperInput[], options);
  }
}
