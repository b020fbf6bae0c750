import { findBibliography, ProjectFinder, readYaml, type ProjectFiles } from '../../../src/core';

/** Files in memory by their paths; counts what is asked for. */
export class VirtualFiles implements ProjectFiles {
  readonly reads = new Map<string, number>();
  private readonly texts: ReadonlyMap<string, string>;

  constructor(texts: Readonly<Record<string, string>>) {
    this.texts = new Map(Object.entries(texts));
  }

  read(path: string): Promise<string | undefined> {
    this.reads.set(path, (this.reads.get(path) ?? 0) + 1);
    return Promise.resolve(this.texts.get(path));
  }

  list(folder: string): Promise<readonly string[]> {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    return Promise.resolve([...this.texts.keys()].filter(path => path.startsWith(start)));
  }

  textOf(path: string): string {
    return this.texts.get(path) ?? '';
  }
}

const languages: Readonly<Record<string, string>> = {
  tex: 'latex',
  Rnw: 'rsweave',
  md: 'markdown',
  qmd: 'quarto',
  Rmd: 'rmd',
  rst: 'restructuredtext',
  typ: 'typst',
  bib: 'bibtex',
};

function documentAt(path: string, files: VirtualFiles) {
  const languageId = languages[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'plaintext';
  return { path, text: files.textOf(path), languageId };
}

/** What a document of such files cites from. */
export function bibliographyOf(
  path: string,
  texts: Readonly<Record<string, string>>,
  setting?: readonly string[],
) {
  const files = new VirtualFiles(texts);
  return findBibliography(documentAt(path, files), files, setting);
}

/** The project of a document of such files. */
export function projectOf(path: string, files: VirtualFiles, setting?: readonly string[]) {
  return new ProjectFinder(files, readYaml).of(documentAt(path, files), setting);
}
