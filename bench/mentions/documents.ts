import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { createLibrary, parseBibtex, type Library, type PaperInput } from '../../src/core';

/** A document of the test data. */
export interface BenchDocument {
  /** Relative to the folder. */
  readonly file: string;
  readonly text: string;
  readonly languageId: string;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  '.md': 'markdown',
  '.qmd': 'quarto',
  '.rmd': 'rmd',
  '.tex': 'latex',
  '.bib': 'bibtex',
  '.rst': 'restructuredtext',
};

/** The papers of the bundled library. */
export function readPapers(): PaperInput[] {
  return JSON.parse(readFileSync('media/corpus/papers.json', 'utf8')) as PaperInput[];
}

/** All documents under a folder. */
export function readDocuments(root: string): BenchDocument[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => extname(file) !== '')
    .sort()
    .map(file => ({
      file,
      text: readFileSync(join(root, file), 'utf8'),
      languageId: LANGUAGES[extname(file).toLowerCase()] ?? 'plaintext',
    }));
}

/** The entries of the .bib files beside a document. */
export function bibliographyOf(document: BenchDocument, all: readonly BenchDocument[]): Library {
  const files = all.filter(
    other => other.languageId === 'bibtex' && dirname(other.file) === dirname(document.file),
  );
  return createLibrary(files.flatMap(file => parseBibtex(file.text).papers));
}
