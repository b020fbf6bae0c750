import { folderOf } from '../paths';
import { ParseCache } from '../parseCache';
import { type PartTree, topTrees } from '../partTree';
import type { ProjectDocument, ProjectFiles } from '../project';
import type { ProjectReader } from '../projectReader';
import { readTexFile, type TexFile } from './texFile';
import { isTexFile, mainCandidates } from './texNames';
import { texTree } from './texTree';

/** So many files are read to find those that a document is a part of. */
const MOST_READ = 3_000;
/** So many are read at once. */
const AT_ONCE = 50;

/** The trees of main documents as long as their reader lives: all parts of a thesis ask for the same. */
const known = new WeakMap<ProjectReader, Map<string, Promise<PartTree>>>();

const parsed = new ParseCache<TexFile>(readTexFile);

/** What is known of a document of LaTeX: its own tree in each of its main documents, and theirs. */
export interface TexProject {
  readonly roots: readonly string[];
  /** What the document is made of; once for each root, or as a main document. */
  readonly own: readonly PartTree[];
  /** What the roots are made of, in their order. */
  readonly whole: readonly PartTree[];
}

/** Finds the main documents of a document: the one that it names itself, else all that include it. */
export async function texProject(
  document: ProjectDocument,
  files: ProjectFiles,
  reader: ProjectReader,
): Promise<TexProject> {
  const finder = new TexRoots(files, reader);
  const alone = await texTree(finder, document.path);
  const file = await finder.file(document.path);
  const named = await finder.namedRoot(document.path);
  const isMain = named === document.path || (file?.isMain === true && alone.declared.length > 0);
  const roots =
    named !== undefined && named !== document.path
      ? [named]
      : isMain
        ? []
        : await finder.including(document.path, alone);
  const inRoots = await Promise.all(roots.map(root => texTree(finder, document.path, root)));
  const whole = await Promise.all(roots.map(root => finder.tree(root)));
  return { roots, own: roots.length === 0 ? [alone] : inRoots, whole };
}

class TexRoots {
  constructor(
    private readonly files: ProjectFiles,
    readonly reader: ProjectReader,
  ) {}

  async file(path: string): Promise<TexFile | undefined> {
    const text = await this.reader.read(path);
    return text === undefined ? undefined : parsed.of(this.files, path, text);
  }

  /** What a main document is made of. */
  tree(main: string): Promise<PartTree> {
    const trees = known.get(this.reader) ?? new Map<string, Promise<PartTree>>();
    known.set(this.reader, trees);
    const tree = trees.get(main) ?? texTree(this, main);
    trees.set(main, tree);
    return tree;
  }

  /** The main document that a file names, over as many steps as there are; itself when it says so. */
  async namedRoot(path: string): Promise<string | undefined> {
    const seen = new Set([path]);
    let root = await this.namedBy(path);
    for (let next = root; next !== undefined && !seen.has(next); next = await this.namedBy(next)) {
      seen.add(next);
      root = next;
    }
    return root;
  }

  /** The main documents that a document is a part of. */
  async including(path: string, own: PartTree): Promise<readonly string[]> {
    const paths: string[] = [];
    for await (const level of this.reader.levels(path)) {
      paths.push(...level.filter(isTexFile));
      if (paths.length > MOST_READ) {
        break;
      }
    }
    const read = await this.readAll(paths.slice(0, MOST_READ));
    const mains = await this.trees(read.filter(([, { isMain }]) => isMain).map(([main]) => main));
    const roots = topTrees(path, mains, own);
    if (roots.length > 0) {
      return roots;
    }
    const others = read
      .filter(([, { isMain, steps }]) => !isMain && steps.length > 0)
      .map(([other]) => other);
    return topTrees(path, await this.trees(others), own);
  }

  private async namedBy(path: string): Promise<string | undefined> {
    const file = await this.file(path);
    for (const name of [file?.magicRoot, file?.subfileOf]) {
      const found =
        name === undefined ? undefined : await this.reader.firstOf(mainCandidates(folderOf(path), name));
      if (found !== undefined) {
        return found;
      }
    }
    return undefined;
  }

  private async readAll(paths: readonly string[]): Promise<(readonly [string, TexFile])[]> {
    const read: (readonly [string, TexFile])[] = [];
    for (let at = 0; at < paths.length; at += AT_ONCE) {
      const some = paths.slice(at, at + AT_ONCE);
      const files = await Promise.all(some.map(async path => [path, await this.file(path)] as const));
      read.push(...files.flatMap(([path, file]) => (file === undefined ? [] : [[path, file] as const])));
    }
    return read;
  }

  private async trees(mains: readonly string[]): Promise<Map<string, PartTree>> {
    const trees = new Map<string, PartTree>();
    for (const main of mains) {
      trees.set(main, await this.tree(main));
    }
    return trees;
  }
}
