import * as vscode from 'vscode';
import { decodeText, type ProjectFiles } from '../../core';
import { findFiles } from '../documents/findFiles';
import { openDocument } from '../documents/openDocument';
import { fromHome } from '../library/fromHome';

/** The files that projects are made of: documents that include others, and the settings of books and sites. */
export const projectGlobs = [
  '**/*.{tex,ltx,latex,rnw,Rnw,snw,Snw,rtex,Rtex,tikz,sty,cls,typ}',
  '**/{_metadata,_bookdown,_output,myst,_config,_quarto,_quarto-*}.{yml,yaml}',
  '**/conf.py',
  '**/index.{Rmd,rmd,qmd,md}',
] as const;

const LISTED = ['**/*.bib', ...projectGlobs];
const MOST_FILES = 20_000;
/** Files of more bytes have no part in saying what is cited from. */
const LARGEST = 5_000_000;
/** Of a bibliography it matters only whether it is there. */
const BIBLIOGRAPHY = /\.(?:bib|bibtex|json|ris)$/i;

/** The files of one file system, each read and listed once until it is forgotten; open documents as they are. */
export class ProjectFolder implements ProjectFiles {
  private readonly texts = new Map<string, Promise<string | undefined>>();
  private readonly lists = new Map<string, Promise<readonly string[]>>();

  /** @param place any address of the file system */
  constructor(
    private readonly place: vscode.Uri,
    private readonly onRead: (uri: vscode.Uri, text: string) => void,
  ) {}

  uriOf(path: string): vscode.Uri {
    return this.place.with({
      path: path.startsWith('~') ? fromHome(path) : path.replace(/^(?=[A-Za-z]:)/, '/'),
    });
  }

  async read(path: string): Promise<string | undefined> {
    const uri = this.uriOf(path);
    const open = openDocument(uri);
    const text = open ? open.getText() : await this.onDisk(uri);
    if (text !== undefined && !BIBLIOGRAPHY.test(path)) {
      this.onRead(uri, text);
    }
    return text;
  }

  /** All of a workspace's folder; what lies directly in a folder, also a new one or one outside, is looked up there. */
  async list(folder: string): Promise<readonly string[]> {
    const uri = this.uriOf(folder);
    const workspace = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    const below = workspace ? await this.listed(workspace, listAll) : [];
    const direct = await this.listed(uri, listFolder);
    return [...new Set([...below, ...direct])].filter(path => path.startsWith(start));
  }

  forgetText(uri: vscode.Uri): void {
    this.texts.delete(uri.toString());
  }

  /** There may be other files than before. */
  forgetLists(): void {
    this.lists.clear();
    this.texts.clear();
  }

  private listed(folder: vscode.Uri, listing: typeof listAll): Promise<readonly string[]> {
    const key = `${listing === listAll ? 'below' : 'in'} ${folder.toString()}`;
    const list = this.lists.get(key) ?? listing(folder);
    this.lists.set(key, list);
    return list;
  }

  private onDisk(uri: vscode.Uri): Promise<string | undefined> {
    const key = uri.toString();
    const text = this.texts.get(key) ?? readText(uri);
    this.texts.set(key, text);
    return text;
  }
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.Directory) !== 0) {
      return undefined;
    }
    return BIBLIOGRAPHY.test(uri.path)
      ? ''
      : size > LARGEST
        ? undefined
        : decodeText(await vscode.workspace.fs.readFile(uri)).text;
  } catch {
    // Many names are tried that no file has.
    return undefined;
  }
}

async function listAll(folder: vscode.Uri): Promise<readonly string[]> {
  const searches = LISTED.map(glob => ({
    pattern: new vscode.RelativePattern(folder, glob),
    excluded: '**/node_modules/**',
  }));
  const found = await findFiles(searches, MOST_FILES);
  return [...(found?.values() ?? [])].map(({ path }) => path);
}

async function listFolder(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([, type]) => (type & vscode.FileType.File) !== 0)
      .map(([name]) => vscode.Uri.joinPath(folder, name).path);
  } catch {
    // A folder that cannot be listed, as on some virtual file systems, has no files beside the document.
    return [];
  }
}
