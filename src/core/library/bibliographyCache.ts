import type { ParsedPapers } from '../formats/parsedPapers';
import { Recent } from '../util/recent';
import { createLibrary } from './library';
import type { Library } from './libraryTypes';
import { type BibliographyText, formatOf, parseBibliography, textOf } from './sources/bibliographyText';
import type { SourceFormat } from './sources/sourceFormat';

/** How many documents' bibliographies are kept. */
const MOST = 8;
/** Of so many letters, in UTF-16 code units, what was read is kept. */
const MOST_LETTERS = 40_000_000;
/** Of so many texts at most: a file that is edited is another text at every pause. */
const MOST_TEXTS = 24;

interface Kept {
  readonly files: readonly BibliographyText[];
  readonly library: Library;
}

interface Parsed {
  readonly format: SourceFormat;
  readonly papers: ParsedPapers;
}

/** Reads bibliography files and turns them into libraries, and keeps the last few so that nothing is read twice. */
export class BibliographyCache {
  private kept: readonly Kept[] = [];
  private readonly parsed = new Recent<string, Parsed>(MOST_LETTERS);

  /** The entries of these files as one library; the same object for the same texts. */
  libraryOf(files: readonly BibliographyText[]): Library {
    const known = this.kept.find(other => isSame(other.files, files));
    const found = known ?? {
      files,
      library: createLibrary(files.flatMap(file => this.parse(file).papers)),
    };
    this.kept = [found, ...this.kept.filter(other => other !== found)].slice(0, MOST);
    return found.library;
  }

  /** What a file says. */
  readonly parse = (file: BibliographyText): ParsedPapers => {
    const [text, format] = [textOf(file), formatOf(file)];
    const known = this.parsed.get(text);
    if (known?.format === format) {
      return known.papers;
    }
    const papers = parseBibliography(file);
    this.parsed.set(text, { format, papers }, Math.max(text.length, MOST_LETTERS / MOST_TEXTS));
    return papers;
  };
}

function isSame(some: readonly BibliographyText[], others: readonly BibliographyText[]): boolean {
  const areSame = (one: BibliographyText, other: BibliographyText | undefined) =>
    other !== undefined && textOf(one) === textOf(other) && formatOf(one) === formatOf(other);
  return some.length === others.length && some.every((file, place) => areSame(file, others[place]));
}
