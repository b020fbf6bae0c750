import * as vscode from 'vscode';
import {
  decodeText,
  embeddedBibliographies,
  ownReferences,
  type Bibliography,
  type BibliographyText,
  type LibraryPort,
  type Project,
} from '../../core';
import { fileKey } from '../documents/fileKey';
import { openDocument } from '../documents/openDocument';
import { type CitingDocument, declaringDocument } from './citingDocument';
import { Projects } from './projects';
import { readSize } from './readSize';

/** Files of more bytes are not read here: without the library their keys are unknown. */
const LARGEST_FILE = 20_000_000;

/** Files of more bytes that the library has as sources are not handed over with each question. */
const LARGEST_HANDED_OVER = 2_000_000;

/** The formats that a document can cite from, by the endings of their files. */
const READABLE = /\.(?:bib|bibtex|json|ya?ml|ris)$/i;

/** The bibliographies that documents cite from as parts of their projects. */
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
  private readonly projects: Projects;
  private readonly subscriptions: vscode.Disposable;

  /** Fires when a bibliography was saved, edited in an editor, closed there with edits, created or deleted, or a document cites from others. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly library: Pick<LibraryPort, 'report' | 'readYaml'>) {
    this.projects = new Projects(library);
    this.watch('workspace', '**/*.bib');
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.projects,
      this.projects.onDidChange(() => this.changed.fire()),
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
   * The references that a document has in itself, then the bibliography files of its project, in this order. Files that are
   * not there are left out, and those that are too large and not read by the library yet. `lately` gives the files as they
   * were when they were asked for last: it costs nothing while somebody types.
   */
  async of(document: CitingDocument, when: 'now' | 'lately' = 'now'): Promise<readonly Bibliography[]> {
    if (document.isUntitled && isBibtex(document.uri)) {
      return [document.getText()];
    }
    const own = await this.embeddedIn(document, when);
    return [...own, ...(await this.read(await this.filesOf(document, when)))];
  }

  /** The project of a document; see {@link of} for `when`. */
  projectOf(citing: CitingDocument, when: 'now' | 'lately' = 'now'): Promise<Project> {
    const document = declaringDocument(citing);
    if (!document.isUntitled) {
      this.watchOutside(vscode.Uri.joinPath(document.uri, '..'));
    }
    return this.projects.of(document, when);
  }

  /** The address of a path in a document's project. */
  uriOf(document: CitingDocument, path: string): vscode.Uri {
    return this.projects.uriOf(declaringDocument(document), path);
  }

  /** The references that stand in a document itself, and in the documents that it is a part of. */
  async embeddedIn(
    citing: CitingDocument,
    when: 'now' | 'lately' = 'now',
  ): Promise<readonly BibliographyText[]> {
    const document = declaringDocument(citing);
    const { roots } = document.isUntitled ? { roots: [] } : await this.projectOf(document, when);
    const others = await Promise.all(roots.map(path => this.projects.read(document, path)));
    return [
      ...ownReferencesOf(document),
      ...others.flatMap(text => embeddedBibliographies(text ?? '', document.languageId)),
    ];
  }

  /** Whether one of the files that {@link of} would give is there, but is still being read by the library. */
  async isReading(document: CitingDocument): Promise<boolean> {
    const files = await this.filesOf(document);
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
   * The files that a document cites from, whether they are there or not: those of a known format that its project names for
   * it, else the BibTeX files beside it; a BibTeX file itself.
   */
  async filesOf(document: CitingDocument, when: 'now' | 'lately' = 'now'): Promise<readonly vscode.Uri[]> {
    if (document.isUntitled || isBibtex(document.uri)) {
      return document.isUntitled ? [] : [document.uri];
    }
    const { files, missing } = await this.projectOf(document, when);
    return [...files, ...missing].filter(path => READABLE.test(path)).map(path => this.uriOf(document, path));
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
    const renew = (file: vscode.Uri) => {
      this.projects.forgetFiles();
      this.forget(file);
    };
    watcher.onDidCreate(renew);
    watcher.onDidDelete(renew);
    this.watchers.set(key, watcher);
  }
}

/** What a document lists in itself: a bibliography of CSL-YAML, or BibTeX that it writes into files. */
function ownReferencesOf(document: CitingDocument): readonly BibliographyText[] {
  const own = ownReferences({ text: document.getText(), languageId: document.languageId });
  const embedded = embeddedBibliographies(document.getText(), document.languageId);
  return [...(own ? [{ name: own.name, text: own.text }] : []), ...embedded];
}

function isBibtex(uri: vscode.Uri): boolean {
  return uri.path.toLowerCase().endsWith('.bib');
}
