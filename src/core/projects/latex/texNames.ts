import { baseName, endingOf, resolvePath } from '../paths';

const TEX = new Set(['tex', 'ltx', 'latex', 'rnw', 'snw', 'rtex', 'jnw', 'tikz']);
const PACKAGES = new Set(['sty', 'cls', 'def', 'cfg']);

/** Whether a file is TeX that an author writes, as far as its name says. */
export function isTexFile(path: string): boolean {
  return TEX.has(endingOf(path));
}

/** Whether what a file inputs and declares can be read. */
export function isReadableTex(path: string): boolean {
  return isTexFile(path) || PACKAGES.has(endingOf(path));
}

/** A name with its macros replaced, and without the braces that protect it; undefined when it cannot be known. */
export function expandName(
  name: string,
  macros: ReadonlyMap<string, string>,
  main: string,
): string | undefined {
  const jobname = baseName(main).replace(/\.[^.]*$/, '');
  let expanded = name;
  for (let round = 0; round < 5 && expanded.includes('\\') && expanded.length < 2_000; round++) {
    expanded = expanded
      .replace(/\\(?:subfix|detokenize|string|protect|unexpanded)(?![A-Za-z@])/g, '')
      .replace(/\\space(?![A-Za-z@])/g, ' ')
      .replace(/\\([A-Za-z@]+)(?:\s*\{\}|\s+)?/g, (whole, macro: string) =>
        macro === 'jobname' ? jobname : (macros.get(macro) ?? whole),
      );
  }
  expanded = expanded
    .replace(/[{}]/g, '')
    .replace(/^"([^"]*)"/, '$1')
    .trim();
  return expanded === '' || /[\\#]/.test(expanded) ? undefined : expanded;
}

/** The paths that an input may mean in these folders, the likeliest first: TeX adds its ending before it looks without. */
export function inputCandidates(folders: readonly string[], name: string): string[] {
  return folders.flatMap(folder =>
    [...(isReadableTex(`/${name}`) ? [] : [`${name}.tex`]), name].map(file => resolvePath(folder, file)),
  );
}

/** The path of the main document that a comment or a class names. */
export function mainCandidates(folder: string, name: string): string[] {
  return inputCandidates([folder], name);
}
