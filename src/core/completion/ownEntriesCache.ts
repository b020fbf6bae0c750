import { OwnEntries, readOwnEntries, type OwnEntry } from './ownEntries';

/** So many files are kept. */
const MOST = 12;

interface Kept {
  readonly text: string;
  readonly entries: readonly OwnEntry[];
}

/** Reads bibliography files and keeps the last few, so that a key press parses nothing. */
export class OwnEntriesCache {
  private files: readonly Kept[] = [];
  private last: { readonly files: readonly Kept[]; readonly entries: OwnEntries } | undefined;

  /** The entries of these files; the same object as long as they are the same. */
  entriesOf(texts: readonly string[]): OwnEntries {
    const files = texts.map(text => this.fileOf(text));
    if (
      this.last?.files.length !== files.length ||
      files.some((file, place) => file !== this.last?.files[place])
    ) {
      this.last = { files, entries: new OwnEntries(files.map(({ entries }) => entries)) };
    }
    return this.last.entries;
  }

  private fileOf(text: string): Kept {
    const known = this.files.find(other => other.text === text);
    const file = known ?? { text, entries: readOwnEntries(text) };
    this.files = [file, ...this.files.filter(other => other !== file)].slice(0, MOST);
    return file;
  }
}
