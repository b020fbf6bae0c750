import type { ParsedPapers } from '../formats/parsedPapers';
import { Recent } from '../util/recent';
import { createLibrary } from '../library/library';
import type { Library } from '../library/libraryTypes';
import { type BibliographyText, formatOf, parseBibliography, textOf } from '../formats/bibliographyText';
import type { SourceFormat } from '../formats/sourceFormat';

/** How many documents' bibliographies are kept. */
const MOST = 8;
/** Of so many letters, in UTF-16 code units, what was read is kept. */
const MOST_LETTERS = 40_000_000;
/** Of so many files at most. */
const MOST_FILES = 24;

interface Kept {
  readonly files: readonly BibliographyText[];
  readonly library: Library;
}

interface Parsed {
  readonly text: string;
  readonly format: SourceFormat;
  readonly papers: ParsedPapers;
}

/**
 * Reads bibliography files and turns them into libraries, and keeps the last few so that nothing is read twice: of each file
 * its last version alone, since one that is edited is another text at every pause.
 */
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
    this.kept = [found, ...this.kept.filter(other => !areVersions(other.files, files))].slice(0, MOST);
    return found.library;
  }

  /** What a file says. */
  readonly parse = (file: BibliographyText): ParsedPapers => {
    const [text, format, name] = [textOf(file), formatOf(file), nameOf(file)];
    const known = this.parsed.get(name);
    if (known?.format === format && known.text === text) {
      return known.papers;
    }
    const papers = parseBibliography(file);
    this.parsed.set(name, { text, format, papers }, Math.max(text.length, MOST_LETTERS / MOST_FILES));
    return papers;
  };
}

function isSame(some: readonly BibliographyText[], others: readonly BibliographyText[]): boolean {
  const areSame = (one: BibliographyText, other: BibliographyText | undefined) =>
    other !== undefined && textOf(one) === textOf(other) && formatOf(one) === formatOf(other);
  return some.length === others.length && some.every((file, place) => areSame(file, others[place]));
}

/** Whether both are the same files, maybe at different times. */
function areVersions(some: readonly BibliographyText[], others: readonly BibliographyText[]): boolean {
  const names = others.map(nameOf);
  return some.length === names.length && some.every((file, place) => nameOf(file) === names[place]);
}

/** A text without a name is known by itself. */
function nameOf(file: BibliographyText): string {
  return typeof file === 'string' ? file : file.name;
}
