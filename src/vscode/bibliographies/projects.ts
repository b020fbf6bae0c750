import * as vscode from 'vscode';
import { type LibraryPort, type Project, ProjectFinder, projectTrace } from '../../core';
import { openDocument } from '../documents/openDocument';
import { settings } from '../extension/manifest';
import { fromHome } from '../library/fromHome';
import { type CitingDocument, declaringDocument } from './citingDocument';
import { ProjectFolder, projectGlobs } from './projectFolder';

/** How long a document must be left alone before it is looked at what it includes and declares, in ms. */
const REST = 300;

/** A document that is part of nothing and names nothing. */
const NO_PROJECT: Project = {
  ...{ files: [], missing: [], roots: [], parts: [] },
  ...{ declarer: 'none', isWhole: true, hasUnknownFiles: false },
};

interface Place {
  readonly folder: ProjectFolder;
  finder: ProjectFinder;
}

/**
 * The projects of documents, found once and kept until a file changes in what it includes or declares. A key press costs
 * nothing: documents are looked at when they have been left alone, or when somebody asks.
 */
export class Projects implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** By scheme and authority. */
  private readonly places = new Map<string, Place>();
  private readonly known = new Map<string, Promise<Project>>();
  /** What the files said that were read, by their addresses. */
  private readonly traces = new Map<string, string>();
  private readonly edited = new Map<string, CitingDocument>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable;

  /** Fires when documents may cite from other files than before. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly library: Pick<LibraryPort, 'readYaml'>) {
    const watchers = projectGlobs.map(glob => vscode.workspace.createFileSystemWatcher(glob));
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      ...watchers.flatMap(watcher => [
        watcher,
        watcher.onDidCreate(() => this.forgetFiles()),
        watcher.onDidDelete(() => this.forgetFiles()),
        watcher.onDidChange(uri => void this.takeFromDisk(uri)),
      ]),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.take(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.takeFromDisk(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.forgetFiles()),
      vscode.workspace.onDidChangeConfiguration(
        event => event.affectsConfiguration(settings.bibliography) && this.reset(),
      ),
    );
  }

  /** The project of a document as it is now; with `lately` as it was when it was asked for last, at no cost. */
  of(document: CitingDocument, when: 'now' | 'lately' = 'now'): Promise<Project> {
    if (document.isUntitled) {
      return Promise.resolve(NO_PROJECT);
    }
    if (when === 'now') {
      this.renew();
    }
    const key = `${document.languageId} ${document.uri.toString()}`;
    const project = this.known.get(key) ?? this.find(document);
    this.known.set(key, project);
    return project;
  }

  /** The address of a path of a document's project. */
  uriOf(document: CitingDocument, path: string): vscode.Uri {
    return this.placeOf(document.uri).folder.uriOf(path);
  }

  /** The text of a file of a document's project, with unsaved edits. */
  read(document: CitingDocument, path: string): Promise<string | undefined> {
    return this.placeOf(document.uri).folder.read(path);
  }

  /** There may be other files than before. */
  forgetFiles(): void {
    this.places.forEach(({ folder }) => folder.forgetLists());
    this.reset();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private find(document: CitingDocument): Promise<Project> {
    const { uri, languageId } = document;
    const text = document.getText();
    this.traces.set(uri.toString(), projectTrace(uri.path, text, languageId));
    return this.placeOf(uri).finder.of({ path: uri.path, text, languageId }, settingOf(document));
  }

  private placeOf(uri: vscode.Uri): Place {
    const key = `${uri.scheme}://${uri.authority}`;
    const known = this.places.get(key);
    if (known) {
      return known;
    }
    const folder = new ProjectFolder(uri, (file, text) => {
      const name = file.toString();
      const languageId = openDocument(file)?.languageId;
      if (!this.traces.has(name)) {
        this.traces.set(name, projectTrace(file.path, text, languageId));
      }
    });
    const place = { folder, finder: this.newFinder(folder) };
    this.places.set(key, place);
    return place;
  }

  private newFinder(folder: ProjectFolder): ProjectFinder {
    return new ProjectFinder(folder, text => this.library.readYaml(text));
  }

  private take(changed: vscode.TextDocument): void {
    const document = declaringDocument(changed);
    if (this.traces.has(document.uri.toString())) {
      this.edited.set(document.uri.toString(), document);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.renew(), REST);
    }
  }

  private async takeFromDisk(uri: vscode.Uri): Promise<void> {
    const { folder } = this.placeOf(uri);
    const former = this.traces.get(uri.toString());
    folder.forgetText(uri);
    if (former !== undefined && !openDocument(uri)) {
      const text = await folder.read(uri.path);
      if (text === undefined || projectTrace(uri.path, text) !== former) {
        this.reset();
      }
    }
  }

  /** Looks at the documents that were edited. */
  private renew(): void {
    const edited = [...this.edited];
    this.edited.clear();
    const isOther = (name: string, document: CitingDocument) =>
      this.traces.get(name) !== projectTrace(document.uri.path, document.getText(), document.languageId);
    if (edited.some(([name, document]) => isOther(name, document))) {
      this.reset();
    }
  }

  private reset(): void {
    this.traces.clear();
    this.known.clear();
    for (const place of this.places.values()) {
      place.finder = this.newFinder(place.folder);
    }
    this.changed.fire();
  }
}

/** The files that the setting names for a document, as absolute paths. */
function settingOf({ uri, languageId }: CitingDocument): readonly string[] {
  const value = vscode.workspace
    .getConfiguration(undefined, { uri, languageId })
    .get<unknown>(settings.bibliography);
  const names: unknown[] = Array.isArray(value) ? value : [];
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
  return names
    .filter(name => typeof name === 'string')
    .map(name => fromHome(name.trim()).replace(/\\/g, '/'))
    .filter(name => name !== '')
    .map(name =>
      /^(?:\/|[A-Za-z]:\/)/.test(name)
        ? name.replace(/^(?=[A-Za-z]:)/, '/')
        : vscode.Uri.joinPath(folder, name).path,
    );
}
