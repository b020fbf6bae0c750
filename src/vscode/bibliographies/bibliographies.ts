import * as vscode from 'vscode';
import {
  decodeText,
  ownReferences,
  rootedPath,
  type Bibliography,
  type BibliographyText,
  type LibraryPort,
} from '../../core';
import { fileKey } from '../documents/fileKey';
import { openDocument } from '../documents/openDocument';
import { readSize } from './readSize';

/** Files of more bytes are not read here: without the library their keys are unknown. */
const LARGEST_FILE = 20_000_000;

/** Files of more bytes that the library has as sources are not handed over with each question. */
const LARGEST_HANDED_OVER = 2_000_000;

/** What is read of a document that cites: an open document, or the like made from a file. */
export type CitingDocument = Pick<vscode.TextDocument, 'uri' | 'isUntitled' | 'languageId' | 'getText'>;

/** The formats that a document can cite from, by the endings of their files. */
const READABLE = /\.(?:bib|bibtex|json|ya?ml|ris)$/i;

/** The bibliographies that documents cite from: the files that they declare, else the BibTeX files beside them. */
export class Bibliographies implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** The watchers by what they watch: the workspace, and folders outside it that files are read from. */
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly texts = new Map<string, Promise<string | undefined>>();
  private readonly sizes = new Map<string, Promise<number>>();
  /** The addresses of the sources that the library has read to their ends at some time. */
  private readonly readSources = new Set<string>();
  /** The addresses of the files that somebody asked for. */
  private readonly asked = new Set<string>();
  /** The addresses of the open documents with edits that are not saved. */
  private readonly edited = new Set<string>();
  private readonly subscriptions: vscode.Disposable;

  /** Fires when a bibliography was saved, edited in an editor, closed there with edits, created or deleted. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly library: Pick<LibraryPort, 'report'>) {
    this.watch('workspace', '**/*.bib');
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        this.edited.add(fileKey(document.uri));
        this.forget(document.uri);
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.edited.delete(fileKey(uri))),
      // What was not saved is gone. Without such edits nothing is: all documents need not be read again.
      vscode.workspace.onDidCloseTextDocument(
        ({ uri }) => this.edited.delete(fileKey(uri)) && this.forget(uri),
      ),
    );
  }

  /**
   * The references that a document has in itself, then the bibliography files that it names (`names`, as written), in this
   * order. Files that are not there are left out, and those that are too large and not read by the library yet.
   */
  async of(document: CitingDocument, names: readonly string[]): Promise<readonly Bibliography[]> {
    return this.from(document, await this.filesOf(document, names));
  }

  /** The same of a document that cites from these files; see {@link filesOf}. */
  async from(document: CitingDocument, files: readonly vscode.Uri[]): Promise<readonly Bibliography[]> {
    if (document.isUntitled && isBibtex(document.uri)) {
      return [document.getText()];
    }
    const own = ownReferencesOf(document);
    return [...own, ...(await this.read(files))];
  }

  /** Whether one of the files is there, but is still being read by the library. */
  async isReading(files: readonly vscode.Uri[]): Promise<boolean> {
    const waiting = files.map(
      async file =>
        (await this.sizeOf(file)) > LARGEST_FILE && (await this.bibliographyAt(file)) === undefined,
    );
    return (await Promise.all(waiting)).includes(true);
  }

  /** Those of the files that are there, in this order; see {@link of}. */
  async read(files: readonly vscode.Uri[]): Promise<Bibliography[]> {
    const read = await Promise.all(files.map(file => this.bibliographyAt(file)));
    return read.filter(file => file !== undefined);
  }

  /**
   * The files that a document cites from, whether they are there or not: those of a known format that it names, else the
   * BibTeX files beside it; a BibTeX file itself.
   */
  async filesOf(document: CitingDocument, names: readonly string[]): Promise<readonly vscode.Uri[]> {
    if (document.isUntitled || isBibtex(document.uri)) {
      return document.isUntitled ? [] : [document.uri];
    }
    const folder = vscode.Uri.joinPath(document.uri, '..');
    const declared = names.map(withExtension);
    const named = declared.filter(name => READABLE.test(name)).map(name => resolve(folder, name));
    this.watchOutside(folder);
    return declared.length > 0 ? named : bibtexFilesIn(folder);
  }

  /** The text of a file, with unsaved edits; undefined when it is not there. */
  textOf(file: vscode.Uri): Promise<string | undefined> {
    const key = fileKey(file);
    this.follow(file);
    const open = openDocument(file);
    if (open) {
      return Promise.resolve(open.getText());
    }
    const text = this.texts.get(key) ?? this.readText(file);
    this.texts.set(key, text);
    return text;
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.watchers.forEach(watcher => void watcher.dispose());
  }

  private async bibliographyAt(file: vscode.Uri): Promise<Bibliography | undefined> {
    const isLarge = (await this.sizeOf(file)) > LARGEST_HANDED_OVER;
    const source = isLarge ? await this.sourceOf(file) : undefined;
    if (source !== undefined) {
      return { source };
    }
    const text = await this.textOf(file);
    return text === undefined ? undefined : { name: file.path, text };
  }

  private async readText(file: vscode.Uri): Promise<string | undefined> {
    try {
      return (await this.sizeOf(file)) > LARGEST_FILE
        ? undefined
        : decodeText(await vscode.workspace.fs.readFile(file)).text;
    } catch {
      // A declared file that does not exist yet is watched for; until then it has no entries.
      return undefined;
    }
  }

  /** How many bytes a file has on the disk; 0 when it is not there. */
  private sizeOf(file: vscode.Uri): Promise<number> {
    const key = fileKey(file);
    this.follow(file);
    const size = this.sizes.get(key) ?? readSize(file);
    this.sizes.set(key, size);
    return size;
  }

  /** The source that the library has of the file. While it reads it anew, it has what the file said before. */
  private async sourceOf(file: vscode.Uri): Promise<string | undefined> {
    const { sources } = await this.library.report();
    const known = sources.find(({ name }) => fileKey(name) === fileKey(file));
    if (known?.version !== undefined) {
      this.readSources.add(known.name);
    }
    return known && this.readSources.has(known.name) ? known.name : undefined;
  }

  private forget(file: vscode.Uri): void {
    const key = fileKey(file);
    if (isBibtex(file) || this.asked.has(key)) {
      this.texts.delete(key);
      this.sizes.delete(key);
      this.changed.fire();
    }
  }

  private follow(file: vscode.Uri): void {
    this.asked.add(fileKey(file));
    this.watchFormats(file);
    this.watchOutside(vscode.Uri.joinPath(file, '..'));
  }

  /** Files of other formats than BibTeX are mostly no bibliographies: only the folders are watched where some are. */
  private watchFormats(file: vscode.Uri): void {
    const folder = vscode.Uri.joinPath(file, '..');
    const key = `formats in ${folder.toString()}`;
    const canBeWatched = vscode.workspace.fs.isWritableFileSystem(file.scheme) !== undefined;
    if (!isBibtex(file) && canBeWatched && !this.watchers.has(key)) {
      this.watch(key, new vscode.RelativePattern(folder, '*.{bibtex,json,yaml,yml,ris}'));
    }
  }

  /** Watches a folder that the watcher of the workspace does not see. */
  private watchOutside(folder: vscode.Uri): void {
    const key = folder.toString();
    const isOutside =
      vscode.workspace.getWorkspaceFolder(folder) === undefined &&
      vscode.workspace.fs.isWritableFileSystem(folder.scheme) !== undefined;
    if (isOutside && !this.watchers.has(key)) {
      this.watch(key, new vscode.RelativePattern(folder, '*.bib'));
    }
  }

  private watch(key: string, files: vscode.GlobPattern): void {
    const watcher = vscode.workspace.createFileSystemWatcher(files);
    watcher.onDidChange(file => this.forget(file));
    watcher.onDidCreate(file => this.forget(file));
    watcher.onDidDelete(file => this.forget(file));
    this.watchers.set(key, watcher);
  }
}

/** What a document lists in itself, as a bibliography of CSL-YAML. */
export function ownReferencesOf(document: CitingDocument): readonly BibliographyText[] {
  const own = ownReferences({ text: document.getText(), languageId: document.languageId });
  return own ? [{ name: own.name, text: own.text }] : [];
}

function isBibtex(uri: vscode.Uri): boolean {
  return uri.path.toLowerCase().endsWith('.bib');
}

/** A path in a document is relative to the document's folder unless it begins at the root. */
function resolve(folder: vscode.Uri, name: string): vscode.Uri {
  const path = rootedPath(name);
  if (path === undefined) {
    return vscode.Uri.joinPath(folder, name);
  }
  // Only files have shares; elsewhere two slashes make no address.
  return folder.scheme === 'file' ? vscode.Uri.file(path) : folder.with({ path: path.replace(/^\/+/, '/') });
}

/** `\bibliography{references}` names files without their ending. */
function withExtension(name: string): string {
  return /\.[A-Za-z]{2,5}$/.test(name) ? name : `${name}.bib`;
}

async function bibtexFilesIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => type === vscode.FileType.File && name.toLowerCase().endsWith('.bib'))
      .map(([name]) => vscode.Uri.joinPath(folder, name));
  } catch {
    // A folder that cannot be listed, as on some virtual file systems, has no files beside the document.
    return [];
  }
}
