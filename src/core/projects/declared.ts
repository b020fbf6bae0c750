import { baseName, endingOf, folderOf, resolvePath } from './paths';
import type { ProjectReader } from './projectReader';

/** A bibliography file that somebody names. */
export interface Declared {
  /** The paths that may be meant, the likeliest first. */
  readonly candidates: readonly string[];
  /** Whether they are patterns with `*` and `?`, which stand for all files that match. */
  readonly isGlob?: true;
}

/** The endings of bibliography files, in the order in which one is looked for. */
const ENDINGS = /^(?:bib|bibtex|json|ya?ml|ris|xml|enl|nbib|bbx)$/;

/** A name with the ending that BibTeX gives it; one of a known format stays. */
export function withBibEnding(name: string): string {
  return ENDINGS.test(endingOf(`/${name}`)) ? name : `${name}.bib`;
}

/** Whether a name means a page of the web. */
export function isRemote(name: string): boolean {
  return /^(?:https?|ftp):\/\//i.test(name);
}

/** What names in a file mean there, each in the first of the folders that has it. */
export function declaredIn(folders: readonly string[], names: readonly string[]): Declared[] {
  return names
    .map(name => name.trim())
    .filter(name => name !== '' && !isRemote(name))
    .map(name => ({ candidates: folders.map(folder => resolvePath(folder, withBibEnding(name))) }));
}

/** The strings under keys of a name in what YAML says, at any depth, in order; lists of strings count for each. */
export function namesUnder(value: unknown, key: string): string[] {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) {
      return;
    }
    seen.add(node);
    for (const [name, child] of Object.entries(node)) {
      if (name === key) {
        found.push(...stringsOf(child));
      } else {
        visit(child);
      }
    }
  };
  visit(value);
  return found;
}

/** A string, or the strings of a list. */
export function stringsOf(value: unknown): string[] {
  return [value].flat().filter(item => typeof item === 'string');
}

/** What is under a key of a mapping; undefined when there is no such. */
export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** The files that are there and those that are not, each once, in their order. `embedded` are names that documents bring along. */
export async function sortDeclared(
  reader: ProjectReader,
  declared: readonly Declared[],
  embedded: ReadonlySet<string> = new Set(),
): Promise<{ files: string[]; missing: string[] }> {
  const files = new Set<string>();
  const missing = new Set<string>();
  for (const { candidates, isGlob } of declared) {
    if (isGlob) {
      const matching = await Promise.all(candidates.map(pattern => filesLike(reader, pattern)));
      matching.flat().forEach(file => files.add(file));
      continue;
    }
    const file = await reader.firstOf(candidates);
    const [first = ''] = candidates;
    if (file !== undefined) {
      files.add(file);
    } else if (!candidates.some(path => embedded.has(path))) {
      missing.add(first);
    }
  }
  return { files: [...files], missing: [...missing] };
}

/** The files of a folder whose names match a pattern, by name. */
async function filesLike(reader: ProjectReader, pattern: string): Promise<string[]> {
  const name = baseName(pattern)
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  if (name.split('.*').length > 4) {
    return [];
  }
  const like = new RegExp(`^${name}$`);
  return (await reader.filesIn(folderOf(pattern))).filter(file => like.test(baseName(file)));
}

/** The BibTeX files beside a document, by name. */
export async function filesBeside(reader: ProjectReader, path: string): Promise<string[]> {
  const files = await reader.filesIn(folderOf(path));
  return files.filter(file => endingOf(file) === 'bib');
}
