import * as vscode from 'vscode';
import type { CitingDocument } from '../bibliographies/citingDocument';
import { findFiles } from './findFiles';

/** Languages by the ending of a file's name. BibTeX is left out: a list of entries cites nothing. */
const languages: Readonly<Record<string, string>> = {
  md: 'markdown',
  markdown: 'markdown',
  qmd: 'quarto',
  rmd: 'rmd',
  Rmd: 'rmd',
  tex: 'latex',
  ltx: 'latex',
  rnw: 'rsweave',
  Rnw: 'rsweave',
  rst: 'restructuredtext',
  txt: 'plaintext',
  typ: 'typst',
};

/** The endings of documents that may cite and that nobody here reads. */
const UNREAD = ['ipynb', 'org', 'lyx', 'adoc', 'Rtex', 'rtex', 'Snw', 'snw', 'jmd', 'mdx'];

/** The most documents that are read, and the most bytes of one: more would hold up the editor or is no manuscript. */
const MOST_DOCUMENTS = 2_000;
const LARGEST = 300_000;

/** The files that may mention papers: papers are looked for in all but Typst's. */
export const documentGlob = filesOf(Object.keys(languages).filter(ending => ending !== 'typ'));

/** The settings that keep files out. */
export const excludeSettings = ['files.exclude', 'search.exclude'] as const;

/** The workspace's documents, in no particular order, without those that the settings exclude; undefined when listing took too long. */
export function listDocuments(): Promise<readonly vscode.Uri[] | undefined> {
  return list(documentGlob);
}

/** The same with all that may cite; undefined also when there are more than are read. */
export async function listCitingDocuments(): Promise<readonly vscode.Uri[] | undefined> {
  const found = await list(filesOf(Object.keys(languages)));
  return found && found.length < MOST_DOCUMENTS ? found : undefined;
}

/** Whether there are documents that cite and that are not read here, or this took too long to find out. */
export async function hasUnreadableDocuments(): Promise<boolean> {
  const searches = (vscode.workspace.workspaceFolders ?? []).map(folder => ({
    pattern: new vscode.RelativePattern(folder, filesOf(UNREAD)),
    excluded: '**/node_modules/**',
  }));
  return (await findFiles(searches, 1))?.size !== 0;
}

async function list(glob: string): Promise<readonly vscode.Uri[] | undefined> {
  const searches = (vscode.workspace.workspaceFolders ?? []).map(folder => ({
    pattern: new vscode.RelativePattern(folder, glob),
    excluded: excludedIn(folder.uri),
  }));
  const found = await findFiles(searches, MOST_DOCUMENTS);
  return found && [...found.values()].slice(0, MOST_DOCUMENTS);
}

function filesOf(endings: readonly string[]): string {
  return `**/*.{${endings.join(',')}}`;
}

/** The language of a document by the ending of its name; undefined for other files. */
export function languageOf({ path }: vscode.Uri): string | undefined {
  return languages[/\.(\w+)$/.exec(path)?.[1] ?? ''];
}

/** One glob for all that is excluded without a condition. */
function excludedIn(folder: vscode.Uri): string {
  const globs = excludeSettings.flatMap(name => {
    const excluded = vscode.workspace.getConfiguration(undefined, folder).get<Record<string, unknown>>(name);
    return Object.entries(excluded ?? {}).flatMap(([glob, value]) => (value === true ? [glob] : []));
  });
  return `{${globs.join(',')}}`;
}

/** A document as it is on disk; undefined when it is too large, not text or no longer there. */
export async function readDocument(uri: vscode.Uri): Promise<CitingDocument | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    const bytes = size > LARGEST ? undefined : await vscode.workspace.fs.readFile(uri);
    const text = bytes?.includes(0) === false ? new TextDecoder().decode(bytes) : undefined;
    const languageId = languageOf(uri);
    return text === undefined || languageId === undefined
      ? undefined
      : { uri, languageId, isUntitled: false, getText: () => text };
  } catch {
    return undefined;
  }
}
