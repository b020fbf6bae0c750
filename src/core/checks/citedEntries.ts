import { parseCslYaml } from '../formats/csl/cslYaml';
import type { ParsedPapers } from '../formats/parsedPapers';
import { type BibliographyText, formatOf, parseBibliography, textOf } from '../formats/bibliographyText';
import { ownReferences } from '../mentions/ownReferences';
import type { PaperInput } from '../paper/paper';

/** An entry that a document can cite. */
export interface CitedEntry {
  /** The place of its file among those of the document. */
  readonly file: number;
  readonly paper: PaperInput;
}

const ENTRY_KEY = /@[A-Za-z]{2,40}\s{0,9}[{(]\s{0,9}([^\s,{}=]{1,200})/g;

/** The entries that a document can cite, by their keys; of two files that have a key the first counts. */
export class CitedEntries {
  private readonly entries = new Map<string, CitedEntry>();
  /** Keys of entries that are too damaged to be read: they are there, and somebody else says what is wrong with them. */
  private readonly damaged = new Set<string>();

  constructor(
    document: { readonly text: string; readonly languageId: string },
    files: readonly BibliographyText[],
    parse: (file: BibliographyText) => ParsedPapers = parseBibliography,
  ) {
    const parsed = files.map(parse);
    const own = parseCslYaml(ownReferences(document)?.text ?? '');
    [...parsed, own].forEach((papers, place) => this.take(papers, place));
    for (const [place, file] of files.entries()) {
      if (formatOf(file) === 'bibtex' && parsed[place]?.problems.length !== 0) {
        [...textOf(file).matchAll(ENTRY_KEY)].forEach(([, key = '']) => this.damaged.add(key));
      }
    }
  }

  get keys(): string[] {
    return [...this.entries.keys()];
  }

  get(key: string): CitedEntry | undefined {
    return this.entries.get(key);
  }

  has(key: string): boolean {
    return this.entries.has(key) || this.damaged.has(key);
  }

  private take({ papers }: ParsedPapers, file: number): void {
    for (const paper of papers) {
      for (const key of [paper.citationKey ?? '', ...(paper.otherKeys ?? [])]) {
        if (key !== '' && !this.entries.has(key)) {
          this.entries.set(key, { file, paper });
        }
      }
    }
  }
}
