import { collectPapers, type ParsedPapers } from './parsedPapers';
import { readers } from './readSource';
import { sourceFormat, type SourceFormat } from './sourceFormat';

/** A bibliography file with the name whose ending tells its format; a text alone is BibTeX. */
export type BibliographyText = string | { readonly name: string; readonly text: string };

/** Reads a bibliography file in its format. */
export function parseBibliography(file: BibliographyText): ParsedPapers {
  return collectPapers(readers[formatOf(file)](textOf(file)));
}

/** The format of a bibliography file; a name with an ending of no format is BibTeX, as LaTeX allows. */
export function formatOf(file: BibliographyText): SourceFormat {
  return (typeof file === 'string' ? undefined : sourceFormat(file.name)) ?? 'bibtex';
}

export function textOf(file: BibliographyText): string {
  return typeof file === 'string' ? file : file.text;
}
