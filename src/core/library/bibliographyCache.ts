import { parseBibtex } from '../formats/bibtex';
import { createLibrary } from './library';
import type { Library } from './libraryTypes';

/** How many documents' bibliographies are kept. */
const MOST = 8;

interface Kept {
  readonly texts: readonly string[];
  readonly library: Library;
}

/** Turns the texts of BibTeX files into a library, and keeps the last few so that a hover parses nothing twice. */
export class BibliographyCache {
  private kept: readonly Kept[] = [];

  /** The entries of these texts as one library; the same object for the same texts. */
  libraryOf(texts: readonly string[]): Library {
    const known = this.kept.find(other => isSame(other.texts, texts));
    const found = known ?? { texts, library: createLibrary(texts.flatMap(text => parseBibtex(text).papers)) };
    this.kept = [found, ...this.kept.filter(other => other !== found)].slice(0, MOST);
    return found.library;
  }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, place) => text === others[place]);
}
