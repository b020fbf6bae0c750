import type { ParsedPapers } from '../formats/parsedPapers';
import { normalizePaper } from '../paper/normalizePaper';
import { UniqueKeys } from '../paper/uniqueKeys';
import type { Author, Paper } from '../paper/paper';
import { fullName, isFamilyFirst } from '../paper/fullName';
import { squash } from '../text/squash';
import { wordsOf } from '../text/words';
import { keyHabit } from '../paper/keyHabit';

/** An entry of a document's bibliography. */
export interface OwnEntry {
  readonly key: string;
  /** The key and its aliases. */
  readonly keys: readonly string[];
  readonly paper: Paper;
  /** Key, authors, title, venue and year as folded words, a space before each. */
  readonly words: string;
  /** The same of the abstract, made when it is first asked for. */
  abstractWords(): string;
}

/** The entries that a document cites from, in the order of its files, with what they are looked up by. */
export class OwnEntries {
  readonly entries: readonly OwnEntry[];
  private readonly byFact = new Map<string, OwnEntry>();
  private readonly keys = new Set<string>();
  private readonly keyOf: (paper: Paper) => string;
  private readonly uniqueKeys = new UniqueKeys(key => this.has(key));

  constructor(files: readonly (readonly OwnEntry[])[]) {
    this.entries = files.flat();
    this.keyOf = keyHabit(this.entries.map(({ paper }) => paper));
    for (const entry of this.entries) {
      entry.keys.forEach(key => this.keys.add(key.toLowerCase()));
      for (const fact of factsOf(entry.paper)) {
        this.byFact.set(fact, this.byFact.get(fact) ?? entry);
      }
    }
  }

  /** Whether an entry has this key, in any case: BibTeX tells no more keys apart. */
  has(key: string): boolean {
    return this.keys.has(key.toLowerCase());
  }

  /** The key that a paper that is not here would have here: in the habit of the others (see {@link keyHabit}), and free. */
  newKeyOf(paper: Paper): string {
    return this.uniqueKeys.of(this.keyOf(paper));
  }

  /** The entry of the same DOI, arXiv id or title. */
  entryOf(paper: Paper): OwnEntry | undefined {
    for (const fact of factsOf(paper)) {
      const entry = this.byFact.get(fact);
      if (entry) {
        return entry;
      }
    }
    return undefined;
  }
}

/** The entries of one file that have a key. */
export function ownEntriesOf({ papers }: ParsedPapers): OwnEntry[] {
  return papers.flatMap(input => {
    const key = input.citationKey;
    if (!key) {
      return [];
    }
    let abstractWords: string | undefined;
    const paper = normalizePaper(input);
    const keys = [key, ...(input.otherKeys ?? [])];
    return [
      {
        key,
        keys,
        paper,
        words: foldedWords(aboutOf(keys, paper)),
        abstractWords: () => (abstractWords ??= foldedWords(paper.abstract)),
      },
    ];
  });
}

function aboutOf(keys: readonly string[], { authors, title, venue = '', year }: Paper): string {
  const names = authors.map(soughtName);
  return [...keys, ...names, title, venue, String(year ?? '')].join(' ');
}

/** Also the given name by itself where the full name is one word with it. */
function soughtName(author: Author): string {
  return isFamilyFirst(author) ? `${fullName(author)} ${author.given ?? ''}` : fullName(author);
}

function foldedWords(text: string): string {
  return wordsOf(text)
    .map(word => ` ${word.text}`)
    .join('');
}

function factsOf({ doi, arxivId, title, alsoTitled }: Paper): string[] {
  return [
    ...(doi === undefined ? [] : [`doi ${doi.toLowerCase()}`]),
    ...(arxivId === undefined ? [] : [`arxiv ${arxivId}`]),
    ...[title, ...alsoTitled].map(squash).flatMap(name => (name === '' ? [] : [`title ${name}`])),
  ];
}
