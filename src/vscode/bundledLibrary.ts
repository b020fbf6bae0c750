import * as vscode from 'vscode';
import {
  createLibrary,
  loadLibrary,
  readTopicModel,
  topicNames,
  type Library,
  type LibraryOptions,
  type OpenLibrary,
  type PaperInput,
  type Taxonomy,
  type TopicModel,
  type TopicModelJson,
} from '../core';
import { messageOf } from './log';

/**
 * Reads the library that ships with the extension. When its stored index is missing or damaged, the log
 * says so and the library is built from the papers alone.
 */
export async function openBundledLibrary(
  extension: vscode.Uri,
  log: vscode.LogOutputChannel,
): Promise<OpenLibrary> {
  const read = async (name: string) => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'media', 'corpus', name));
    return new TextDecoder().decode(bytes);
  };
  const taxonomy = JSON.parse(await read('taxonomy.json')) as Taxonomy;
  const topicModel = await readModel(read, log);
  const library = await restoreOrBuild(read, log, { topicNames: topicNames(taxonomy, topicModel) });
  log.info(`The bundled library is open: ${library.papers.length} papers.`);
  const sources = [vscode.l10n.t('Bundled papers')];
  return { library, taxonomy, ...(topicModel && { topicModel }), sourcesOf: () => sources };
}

/** Nothing when the model is missing or damaged: then only labelled papers have topics. */
async function readModel(
  read: (name: string) => Promise<string>,
  log: vscode.LogOutputChannel,
): Promise<TopicModel | undefined> {
  try {
    return readTopicModel(JSON.parse(await read('topicModel.json')) as TopicModelJson);
  } catch (error) {
    log.warn(`Papers that nobody labelled get no topics: ${messageOf(error)}`);
    return undefined;
  }
}

async function restoreOrBuild(
  read: (name: string) => Promise<string>,
  log: vscode.LogOutputChannel,
  options: LibraryOptions,
): Promise<Library> {
  try {
    return loadLibrary(await read('library.txt'), options);
  } catch (error) {
    log.warn(`The stored index cannot be used and is rebuilt: ${messageOf(error)}`);
    return createLibrary(JSON.parse(await read('papers.json')) as PaperInput[], options);
  }
}
