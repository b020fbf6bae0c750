import { isRemote, withBibEnding } from '../declared';
import { ParseCache } from '../parseCache';
import { type GrowingTree, newTree, type PartTree, topTrees } from '../partTree';
import { endingOf, folderOf, foldersUp, resolvePath } from '../paths';
import type { ProjectDocument, ProjectFiles } from '../project';
import type { ProjectReader } from '../projectReader';
import { readTypstFile, type TypstFile } from './typstFile';

/** So many files are read to find those that a document is a part of. */
const MOST_READ = 3_000;

const parsed = new ParseCache<TypstFile>(readTypstFile);

/** What a Typst document is made of, and the documents that it is a part of with what these are made of. */
export interface TypstProject {
  readonly own: PartTree;
  readonly roots: readonly string[];
  readonly whole: readonly PartTree[];
}

export async function typstProject(
  document: ProjectDocument,
  files: ProjectFiles,
  reader: ProjectReader,
): Promise<TypstProject> {
  const read = async (path: string) => {
    const text = await reader.read(path);
    return text === undefined ? undefined : parsed.of(files, path, text);
  };
  const treeOf = async (path: string): Promise<PartTree> => {
    const tree = newTree();
    await visit(path, tree, reader, read);
    return tree;
  };
  await reader.list(folderOf(document.path));
  const own = await treeOf(document.path);
  const trees = new Map<string, PartTree>();
  let count = 0;
  for await (const level of own.declared.length > 0 ? [] : reader.levels(document.path)) {
    for (const path of level.filter(other => endingOf(other) === 'typ')) {
      if (++count <= MOST_READ && ((await read(path))?.inputs.length ?? 0) > 0) {
        trees.set(path, await treeOf(path));
      }
    }
  }
  const roots = topTrees(document.path, trees, own);
  return { own, roots, whole: roots.flatMap(root => trees.get(root) ?? []) };
}

async function visit(
  path: string,
  tree: GrowingTree,
  reader: ProjectReader,
  read: (path: string) => Promise<TypstFile | undefined>,
): Promise<void> {
  if (tree.parts.has(path)) {
    return;
  }
  tree.parts.add(path);
  const file = await read(path);
  for (const name of file?.inputs ?? []) {
    const found = await reader.firstOf(pathsOf(path, name));
    if (found === undefined) {
      tree.isWhole = false;
    } else if (endingOf(found) === 'typ') {
      await visit(found, tree, reader, read);
    }
  }
  for (const name of (file?.bibliographies ?? []).filter(other => !isRemote(other))) {
    tree.declared.push({ candidates: pathsOf(path, withBibEnding(name)) });
  }
}

/** A path that begins with `/` is relative to the project's root, which only the compiler is told: the nearest counts. */
function pathsOf(path: string, name: string): string[] {
  const folder = folderOf(path);
  return name.startsWith('/')
    ? foldersUp(folder).map(at => resolvePath(at, `.${name}`))
    : [resolvePath(folder, name)];
}
