import * as vscode from 'vscode';
import type { KeyText, DocumentQuestions } from '../../core';
import type { Bibliographies } from './bibliographies';
import type { CitingDocument } from './citingDocument';
import { findFiles } from '../documents/findFiles';
import { notebookOf } from '../documents/notebookCells';
import { openDocument } from '../documents/openDocument';
import { mentionSettings } from '../extension/settings';
import {
  hasUnreadableDocuments,
  languageOf,
  listCitingDocuments,
  listDocuments,
} from '../documents/workspaceDocuments';
import { fileKey } from '../documents/fileKey';

/** The most bytes of a file in which keys are looked for. */
const LARGEST = 20_000_000;
const MOST_FILES = 2_000;
/** The formats in which entries are found, by the endings of their files. */
const ENTRIES = /\.(?:bib|bibtex|json|ya?ml)$/i;

/** Languages by the ending of a name, where VS Code knows none without another extension. */
const keyLanguages: Readonly<Record<string, string>> = {
  bib: 'bibtex',
  bibtex: 'bibtex',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
};

export interface KeyFilesDeps {
  readonly library: DocumentQuestions;
  readonly bibliographies: Bibliographies;
}

/** The files in which keys stand, with unsaved edits: documents of the workspace and bibliographies. */
export class KeyFiles {
  constructor(private readonly deps: KeyFilesDeps) {}

  /** All that may have keys, each once: the files of the workspace, and open documents of the languages that cite. */
  async list(languages: readonly string[]): Promise<readonly vscode.Uri[]> {
    const searches = (vscode.workspace.workspaceFolders ?? []).map(folder => ({
      pattern: new vscode.RelativePattern(folder, '**/*.{bib,typ}'),
      excluded: '**/node_modules/**',
    }));
    const [documents, others] = await Promise.all([listDocuments(), findFiles(searches, MOST_FILES)]);
    const open = vscode.workspace.textDocuments.filter(
      document =>
        languages.includes(document.languageId) &&
        (document.isUntitled ||
          notebookOf(document) !== undefined ||
          vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === true),
    );
    return once([...(documents ?? []), ...(others?.values() ?? []), ...open.map(({ uri }) => uri)]);
  }

  /** Whether all documents that may have keys can be listed and read. */
  async areAllReadable(): Promise<boolean> {
    const documents = await listCitingDocuments();
    if (documents === undefined || (await hasUnreadableDocuments())) {
      return false;
    }
    const read = await Promise.all(
      documents.map(async uri => openDocument(uri) !== undefined || (await readText(uri)) !== undefined),
    );
    return read.every(Boolean);
  }

  /** The document of a file when it has these letters, in any case; undefined when it has not or cannot be read. */
  async openWith(uri: vscode.Uri, letters: string): Promise<vscode.TextDocument | undefined> {
    const sought = letters.toLowerCase();
    const open = openDocument(uri);
    const text = open ? open.getText() : await readText(uri);
    if (text?.toLowerCase().includes(sought) !== true) {
      return undefined;
    }
    return open ?? vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
  }

  /** The bibliography files that a document cites from, whether they are there or not; a bibliography itself. */
  async bibliographyOf(document: vscode.TextDocument): Promise<readonly vscode.Uri[]> {
    if (isBibliography(document.uri)) {
      return [document.uri];
    }
    return (await this.deps.bibliographies.filesOf(this.citing(document))).filter(isBibliography);
  }

  /** What the library is asked about a document. */
  textOf(document: vscode.TextDocument): KeyText {
    const { citeCommands } = mentionSettings(document);
    const { languageId } = this.citing(document);
    return { text: document.getText(), languageId, citeCommands };
  }

  private citing(document: vscode.TextDocument): CitingDocument {
    const { uri, isUntitled } = document;
    const ending = /\.(\w+)$/.exec(uri.path)?.[1]?.toLowerCase() ?? '';
    const isKnown = document.languageId !== 'plaintext' && document.languageId !== 'jsonc';
    const languageId = isKnown
      ? document.languageId
      : (languageOf(uri) ?? keyLanguages[ending] ?? document.languageId);
    return { uri, isUntitled, languageId, getText: () => document.getText() };
  }
}

/** Whether a file is named as one of entries. */
export function isBibliography({ path }: vscode.Uri): boolean {
  return ENTRIES.test(path);
}

/** Each file once. */
export function once(uris: readonly vscode.Uri[]): vscode.Uri[] {
  return [...new Map(uris.map(uri => [fileKey(uri), uri])).values()];
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    const bytes = size > LARGEST ? undefined : await vscode.workspace.fs.readFile(uri);
    return bytes && new TextDecoder().decode(bytes);
  } catch {
    // A bibliography that is named but not there has no keys.
    return undefined;
  }
}
