import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createLibrary,
  readTopicModel,
  type Library,
  type PaperInput,
  type Taxonomy,
  type TopicModel,
  type TopicModelJson,
} from '../../src/core';

const corpus = 'media/corpus';

/** The papers that ship, as the build compiled them. */
function bundledPapers(): PaperInput[] {
  return JSON.parse(readFileSync(join(corpus, 'papers.json'), 'utf8')) as PaperInput[];
}

export function bundledLibrary(): Library {
  return createLibrary(bundledPapers());
}

export function bundledTaxonomy(): Taxonomy {
  return JSON.parse(readFileSync(join(corpus, 'taxonomy.json'), 'utf8')) as Taxonomy;
}

/** What the build learnt from the topics of the papers that ship. */
export function bundledTopicModel(): TopicModel {
  return readTopicModel(JSON.parse(readFileSync(join(corpus, 'topicModel.json'), 'utf8')) as TopicModelJson);
}
