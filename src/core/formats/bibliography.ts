import type { Paper } from '../paper/paper';
import type { BibliographyText } from './bibliographyText';

/** A file that the library has read as one of its sources, by its address there. */
export interface BibliographySource {
  readonly source: string;
}

/** A file that a document cites from: its text, or, where that is too long to be handed over, the source that it is. */
export type Bibliography = BibliographyText | BibliographySource;

/** The files of a bibliography that are texts, in their order, and the addresses of those that are sources. */
export interface DividedBibliography {
  readonly texts: readonly BibliographyText[];
  readonly sources: ReadonlySet<string>;
}

export function divideBibliography(files: readonly Bibliography[] = []): DividedBibliography {
  const texts: BibliographyText[] = [];
  const sources = new Set<string>();
  for (const file of files) {
    if (typeof file === 'object' && 'source' in file) {
      sources.add(file.source);
    } else {
      texts.push(file);
    }
  }
  return { texts, sources };
}

/** Whether one of these sources describes a paper of the library. */
export function isFrom(paper: Pick<Paper, 'sources'> | undefined, sources: ReadonlySet<string>): boolean {
  return paper?.sources?.some(source => sources.has(source)) === true;
}
