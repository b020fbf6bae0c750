import type { Declared } from '../declared';
import { withBibEnding } from '../declared';
import { type GrowingTree, newTree, type PartTree } from '../partTree';
import { folderOf, resolvePath } from '../paths';
import type { ProjectReader } from '../projectReader';
import type { TexFile, TexStep } from './texFile';
import { expandName, inputCandidates, isReadableTex } from './texNames';

/** Files of TeX's distributions, which no project has. */
const FOREIGN = /^(?:glyphtounicode|pdfx?glyphs|insbox|binhex|ean13|random|tikz\S*|pgf\S*)(?:\.tex)?$/;

/** How a file is read: within which main document, and below which folder that an import gave. */
interface Place {
  /** The main document: names are relative to its folder. */
  readonly main: string;
  readonly folder?: string;
}

/** Reads the files of a LaTeX project. */
export interface TexReader {
  readonly reader: ProjectReader;
  file(path: string): Promise<TexFile | undefined>;
}

/** What a file is made of, read as a part of a main document or as the main one. */
export async function texTree(tex: TexReader, path: string, main: string = path): Promise<PartTree> {
  const tree = newTree();
  await tex.reader.list(folderOf(main));
  await new TreeWalk(tex, tree).visit(path, { main });
  return tree;
}

class TreeWalk {
  private readonly macros = new Map<string, string>();
  private readonly inputFolders: string[] = [];

  constructor(
    private readonly tex: TexReader,
    private readonly tree: GrowingTree,
  ) {}

  async visit(path: string, place: Place): Promise<void> {
    const { tree } = this;
    if (tree.parts.has(path)) {
      return;
    }
    tree.parts.add(path);
    const file = isReadableTex(path) || path === place.main ? await this.tex.file(path) : undefined;
    file?.macros.forEach((body, name) => this.macros.set(name, body));
    this.inputFolders.push(...(file?.inputFolders ?? []));
    for (const { name } of file?.embedded ?? []) {
      const expanded = expandName(name, this.macros, place.main);
      if (expanded !== undefined) {
        tree.embedded.add(resolvePath(folderOf(place.main), expanded));
      }
    }
    for (const step of file?.steps ?? []) {
      await this.take(step, path, place);
    }
  }

  private async take(step: TexStep, path: string, place: Place): Promise<void> {
    const name = expandName(step.name, this.macros, place.main);
    if (name === undefined) {
      // A parameter of a command is no name; a macro that nobody knows is one.
      const isKnown = step.name.includes('#') || step.kind === 'package';
      this.tree.isWhole &&= isKnown;
      this.tree.hasUnknownFiles ||= !isKnown && step.kind === 'bibliography';
      return;
    }
    switch (step.kind) {
      case 'bibliography':
        this.tree.declared.push(...this.declared(step, name, path, place));
        return;
      case 'package':
        return this.visitPackage(name, place);
      case 'input':
        return this.visitFirst(inputCandidates(this.folders(path, place), name), place, name);
      case 'subfile': {
        const candidates = inputCandidates(this.folders(path, place), name);
        const found = await this.tex.reader.firstOf(candidates);
        const folder = folderOf(found ?? '/');
        return this.visitFirst(candidates, { ...place, folder }, name);
      }
      case 'import': {
        const folder = expandName(step.folder, this.macros, place.main) ?? '.';
        const [base] = step.from === 'file' ? this.folders(path, place) : [folderOf(place.main)];
        const bases = [base ?? '/', folderOf(place.main), folderOf(path)];
        const folders = [...new Set(bases)].map(at => resolvePath(at, folder));
        const found = await this.tex.reader.firstOf(inputCandidates(folders, name));
        const below = folders.find(at => found?.startsWith(at)) ?? folders[0] ?? '/';
        return this.visitFirst(inputCandidates(folders, name), { ...place, folder: below }, name);
      }
    }
  }

  private async visitFirst(candidates: readonly string[], place: Place, name: string): Promise<void> {
    const known = candidates.find(path => this.tree.parts.has(path));
    const found = await this.tex.reader.firstOf(candidates);
    if (found !== undefined) {
      await this.visit(found, place);
    } else if (known === undefined && !FOREIGN.test(name)) {
      this.tree.isWhole = false;
    }
  }

  /** Packages and classes of the project; others are the distribution's, and not looked for. */
  private async visitPackage(name: string, place: Place): Promise<void> {
    const folder = folderOf(place.main);
    const candidates = ['sty', 'cls'].map(ending => resolvePath(folder, `${name}.${ending}`));
    const found = candidates.find(path => this.tex.reader.isListed(path));
    if (found !== undefined) {
      await this.visit(found, place);
    }
  }

  /** BibTeX runs in the folder of the main document; many write names that are relative to the file. */
  private declared(
    step: Extract<TexStep, { kind: 'bibliography' }>,
    name: string,
    path: string,
    place: Place,
  ): Declared[] {
    if (/^(?:https?|ftp):/i.test(name)) {
      return [];
    }
    const main = folderOf(place.main);
    const own = folderOf(path);
    const imported = place.folder === undefined ? [] : [place.folder];
    const folders = step.name.includes('\\subfix') ? [own, main] : [main, ...imported, own];
    const candidates = folders.map(folder => resolvePath(folder, withBibEnding(name)));
    return step.isGlob && /[*?]/.test(name)
      ? candidates.slice(0, 1).map(pattern => ({ candidates: [pattern], isGlob: true }))
      : [{ candidates }];
  }

  private folders(path: string, { main, folder }: Place): string[] {
    const root = folderOf(main);
    const given = this.inputFolders.flatMap(name => {
      const expanded = expandName(name, this.macros, main);
      return expanded === undefined ? [] : [resolvePath(root, expanded)];
    });
    return [...new Set([...(folder === undefined ? [] : [folder]), root, ...given, folderOf(path)])];
  }
}
