import * as vscode from 'vscode';
import {
  createLibrary,
  loadLibrary,
  type Library,
  type OpenLibrary,
  type PaperInput,
  type Taxonomy,
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
  const [library, taxonomy] = await Promise.all([restoreOrBuild(read, log), read('taxonomy.json')]);
  log.info(`The bundled library is open: ${library.papers.length} papers.`);
  return { library, taxonomy: JSON.parse(taxonomy) as Taxonomy };
}

async function restoreOrBuild(
  read: (name: string) => Promise<string>,
  log: vscode.LogOutputChannel,
): Promise<Library> {
  try {
    return loadLibrary(await read('library.txt'));
  } catch (error) {
    log.warn(`The stored index cannot be used and is rebuilt: ${messageOf(error)}`);
    return createLibrary(JSON.parse(await read('papers.json')) as PaperInput[]);
  }
}
