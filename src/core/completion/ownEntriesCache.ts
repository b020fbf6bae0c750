import type { ParsedPapers } from '../formats/parsedPapers';
import type { BibliographyText } from '../formats/bibliographyText';
import { OwnEntries, ownEntriesOf, type OwnEntry } from './ownEntries';

/** Keeps what entries are looked up by, as long as the files that they were read from are kept, so that a key press reads nothing. */
export class OwnEntriesCache {
  private readonly files = new WeakMap<ParsedPapers, readonly OwnEntry[]>();
  private last:
    { readonly files: readonly (readonly OwnEntry[])[]; readonly entries: OwnEntries } | undefined;

  /** @param parse reads a file, and answers with the same object for the same text while it keeps that */
  constructor(private readonly parse: (file: BibliographyText) => ParsedPapers) {}

  /** The entries of these files; the same object as long as they are the same. */
  entriesOf(texts: readonly BibliographyText[]): OwnEntries {
    const files = texts.map(text => this.fileOf(this.parse(text)));
    if (
      this.last?.files.length !== files.length ||
      files.some((file, place) => file !== this.last?.files[place])
    ) {
      this.last = { files, entries: new OwnEntries(files) };
    }
    return this.last.entries;
  }

  private fileOf(parsed: ParsedPapers): readonly OwnEntry[] {
    const entries = this.files.get(parsed) ?? ownEntriesOf(parsed);
    this.files.set(parsed, entries);
    return entries;
  }
}
