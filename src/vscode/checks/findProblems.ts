import * as vscode from 'vscode';
import type {
  BibliographyOrigin,
  Finding,
  CheckQuestions,
  DocumentQuestions,
  LibraryNews,
  Project,
} from '../../core';
import type { Bibliographies } from '../bibliographies/bibliographies';
import { mentionLanguages } from '../extension/manifest';
import { mentionSettings } from '../extension/settings';
import { isAnyOn } from './checkSettings';
import type { CitedKeys } from './citedKeys';

export interface CheckSources {
  readonly library: CheckQuestions & DocumentQuestions & LibraryNews;
  readonly bibliographies: Bibliographies;
  readonly cited: CitedKeys;
}

/** Longer documents, in UTF-16 code units, are no manuscripts. */
const LONGEST = 5_000_000;

/** Whether a document is checked at all: something that somebody writes, and that may cite. */
export function isChecked(document: vscode.TextDocument): boolean {
  const languages: readonly string[] = mentionLanguages;
  const text = document.getText();
  return (
    languages.includes(document.languageId) &&
    vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== false &&
    text.length <= LONGEST &&
    /@|cite/i.test(text)
  );
}

/** What may be wrong in a document as it is now, by place. */
export function findProblems(
  document: vscode.TextDocument,
  sources: CheckSources,
): Promise<readonly Finding[]> {
  return document.languageId === 'bibtex'
    ? findInEntries(document, sources)
    : findInCitations(document, sources);
}

async function findInEntries(
  document: vscode.TextDocument,
  { library, cited }: CheckSources,
): Promise<readonly Finding[]> {
  if (!isAnyOn(['differentEntry', 'duplicateEntry', 'unusedEntry'], document)) {
    return [];
  }
  const keys = isAnyOn(['unusedEntry'], document) ? await cited.all() : undefined;
  return library.checkEntries({ name: document.uri.path, text: document.getText() }, keys);
}

async function findInCitations(
  document: vscode.TextDocument,
  { library, bibliographies }: CheckSources,
): Promise<readonly Finding[]> {
  if (!isAnyOn(['missingEntry', 'citedTwice'], document)) {
    return [];
  }
  const question = {
    text: document.getText(),
    languageId: document.languageId,
    ...mentionSettings(document),
  };
  const project = await bibliographies.projectOf(document);
  const read = await bibliographies.read(await bibliographies.filesOf(document));
  const isWhole = !project.hasUnknownFiles && read.length === project.files.length + project.missing.length;
  const bibliography = [...read, ...(await bibliographies.embeddedIn(document))];
  const origin = isWhole ? originOf(project) : 'partly';
  return library.checkCitations({ ...question, bibliography, origin });
}

/** A setting names files for many notes, as if they lay beside each. */
function originOf({ declarer }: Project): BibliographyOrigin {
  return declarer === 'document' || declarer === 'root' || declarer === 'project' ? 'named' : 'beside';
}
