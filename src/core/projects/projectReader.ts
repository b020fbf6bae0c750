import { baseName, folderOf, foldersUp, normalPath, resolvePath } from './paths';
import type { ProjectDocument, ProjectFiles, YamlReader } from './project';

/** Folders in which nobody writes. */
const FOREIGN = /\/(?:node_modules|\.git|\.venv|venv|_build|_book|_site|\.quarto|\.ipynb_checkpoints)\//;

/** Folders with one of these are the top of a project: what lies above belongs to others. */
const TOP = /^\.(?:git|hg|svn)\//;

/** A folder with more files below it is no project. */
const MOST_FILES = 20_000;

/** Reads each file and lists each folder once. */
export class ProjectReader {
  private readonly texts = new Map<string, Promise<string | undefined>>();
  private readonly lists = new Map<string, Promise<readonly string[]>>();
  private readonly listed = new Set<string>();

  constructor(
    private readonly files: ProjectFiles,
    private readonly parseYaml: YamlReader | ((text: string) => Promise<unknown>),
  ) {}

  /** From now on a document is read as it is in its editor. */
  take({ path, text }: ProjectDocument): void {
    this.texts.set(path, Promise.resolve(text));
  }

  /** The text of a file, without a byte order mark; undefined when it cannot be read. */
  read(path: string): Promise<string | undefined> {
    const text = this.texts.get(path) ?? this.readFile(path);
    this.texts.set(path, text);
    return text;
  }

  /** What a YAML file says; undefined when it is not there or no YAML. */
  async yaml(path: string): Promise<unknown> {
    const text = await this.read(path);
    return text === undefined ? undefined : this.yamlOf(text);
  }

  async yamlOf(text: string): Promise<unknown> {
    try {
      return await this.parseYaml(text);
    } catch {
      // What is being written is often no YAML for a while.
      return undefined;
    }
  }

  async exists(path: string): Promise<boolean> {
    return this.listed.has(path) || (await this.read(path)) !== undefined;
  }

  /** Whether a path is among all that was listed until now. */
  isListed(path: string): boolean {
    return this.listed.has(path);
  }

  /** Those of these paths that exist: the first; undefined when none does. */
  async firstOf(paths: readonly string[]): Promise<string | undefined> {
    for (const path of new Set(paths)) {
      if (await this.exists(path)) {
        return path;
      }
    }
    return undefined;
  }

  /** All files below a folder that somebody writes, in no particular order. */
  list(folder: string): Promise<readonly string[]> {
    const list = this.lists.get(folder) ?? this.listFolder(folder);
    this.lists.set(folder, list);
    return list;
  }

  /** The files directly in a folder, by name. */
  async filesIn(folder: string): Promise<readonly string[]> {
    return (await this.list(folder)).filter(path => folderOf(path) === folder).sort();
  }

  /** The folders from that of a file up to the top of its project, with the files that each adds, the nearest first. */
  async *levels(path: string): AsyncGenerator<readonly string[]> {
    const seen = new Set<string>();
    for await (const folder of this.foldersUp(folderOf(path))) {
      const files = await this.list(folder);
      yield files.filter(file => !seen.has(file));
      files.forEach(file => seen.add(file));
    }
  }

  /** A folder and those above it up to the top of its project, the nearest first. */
  async *foldersUp(folder: string): AsyncGenerator<string> {
    for (const at of foldersUp(folder)) {
      if ((await this.list(at)).length > MOST_FILES) {
        return;
      }
      yield at;
      if (this.tops.has(at)) {
        return;
      }
    }
  }

  private readonly tops = new Set<string>();

  private async listFolder(folder: string): Promise<readonly string[]> {
    try {
      const all = (await this.files.list(folder)).map(path => resolvePath(folder, path));
      const prefix = folder.endsWith('/') ? folder.length : folder.length + 1;
      if (all.some(path => TOP.test(path.slice(prefix)))) {
        this.tops.add(folder);
      }
      const own = [...new Set(all)].filter(path => !FOREIGN.test(path.slice(prefix - 1)));
      own.forEach(path => this.listed.add(path));
      return own;
    } catch {
      return [];
    }
  }

  private async readFile(path: string): Promise<string | undefined> {
    try {
      return (await this.files.read(path))?.replace(/^\uFEFF/, '');
    } catch {
      return undefined;
    }
  }
}

/** A document with a path in normal form. */
export function normalDocument(document: ProjectDocument): ProjectDocument {
  return { ...document, path: normalPath(document.path), text: document.text.replace(/^\uFEFF/, '') };
}

/** The nearest file of one of these names, in a folder or above it; of one folder the first name counts. */
export async function nearestFile(
  reader: ProjectReader,
  folder: string,
  names: readonly string[],
): Promise<string | undefined> {
  for await (const at of reader.foldersUp(folder)) {
    const inFolder = (await reader.filesIn(at)).map(baseName);
    const name = names.find(other => inFolder.includes(other));
    if (name !== undefined) {
      return resolvePath(at, name);
    }
  }
  return undefined;
}
