import * as vscode from 'vscode';
import { findBibliographyFiles } from '../core';

/** The most bytes of one BibTeX file that a document's bibliography is read from; larger ones wait for the library. */
const LARGEST_FILE = 20_000_000;

/** The BibTeX texts that documents cite from: the files that they declare, else those beside them. */
export class Bibliographies implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly watcher = vscode.workspace.createFileSystemWatcher('**/*.bib');
  private readonly texts = new Map<string, Promise<string | undefined>>();
  private readonly subscriptions: vscode.Disposable;

  /** Fires when a BibTeX file was saved, edited in an editor, created or deleted. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const forget = (uri: vscode.Uri) => {
      this.texts.delete(uri.toString());
      this.changed.fire();
    };
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.watcher,
      this.watcher.onDidChange(forget),
      this.watcher.onDidCreate(forget),
      this.watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isBibtex(document.uri)) {
          forget(document.uri);
        }
      }),
    );
  }

  /** The texts of a document's bibliography files, in the order in which it names them. Files that are not there are left out. */
  async of(document: vscode.TextDocument): Promise<readonly string[]> {
    if (document.isUntitled || isBibtex(document.uri)) {
      return isBibtex(document.uri) ? [document.getText()] : [];
    }
    const folder = vscode.Uri.joinPath(document.uri, '..');
    const declared = findBibliographyFiles(document.getText(), document.languageId).map(withExtension);
    const named = declared.filter(name => /\.bib$/i.test(name)).map(name => resolve(folder, name));
    const files = declared.length > 0 ? named : await bibtexFilesIn(folder);
    const texts = await Promise.all(files.map(file => this.textOf(file)));
    return texts.filter(text => text !== undefined);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private textOf(file: vscode.Uri): Promise<string | undefined> {
    const key = file.toString();
    const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === key);
    if (open) {
      return Promise.resolve(open.getText());
    }
    const text = this.texts.get(key) ?? readText(file);
    this.texts.set(key, text);
    return text;
  }
}

function isBibtex(uri: vscode.Uri): boolean {
  return uri.path.toLowerCase().endsWith('.bib');
}

/** A path in a document is relative to the document's folder unless it begins at the root. */
function resolve(folder: vscode.Uri, name: string): vscode.Uri {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(name)
    ? folder.with({ path: name.replace(/\\/g, '/').replace(/^([A-Za-z]:)/, '/$1') })
    : vscode.Uri.joinPath(folder, name);
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

async function readText(file: vscode.Uri): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    return size > LARGEST_FILE
      ? undefined
      : new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    // A declared file that does not exist yet is watched for; until then it has no entries.
    return undefined;
  }
}
