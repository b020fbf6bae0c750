import type { PaperEntry, ParsedPapers } from '../formats/parsedPapers';
import { UniqueKeys } from '../paper/uniqueKeys';
import { type BibliographyText, formatOf, parseBibliography, textOf } from '../formats/bibliographyText';
import { type Bibliography, divideBibliography, isFrom } from '../formats/bibliography';
import type { SourceFormat } from '../formats/sourceFormat';
import type { Paper } from '../paper/paper';
import { bibtexEdit } from './bibtexEdit';
import { cslJsonEdit } from './cslJsonEdit';
import { cslYamlEdit } from './cslYamlEdit';
import { findEntries } from './findEntries';
import { keyHabit } from '../paper/keyHabit';
import type { TextEdit } from '../text/textEdit';

/** How papers are cited from bibliography files, and what one of the files lacks for it. */
export interface AddedEntries {
  /** The key of each paper, in the papers' order: the one that the files have, else that of its new entry. */
  readonly keys: readonly string[];
  /** The keys of the new entries. */
  readonly added: readonly string[];
  /** Adds the new entries to the file; absent when there are none. Nothing that the file has is changed. */
  readonly edit?: TextEdit;
}

/** Adds papers under their citation keys to a file; undefined when that cannot be done without loss. */
type EntryWriter = (text: string, parsed: ParsedPapers, papers: readonly Paper[]) => TextEdit | undefined;

const WRITERS: ReadonlyMap<SourceFormat, EntryWriter> = new Map<SourceFormat, EntryWriter>([
  ['bibtex', bibtexEdit],
  ['cslJson', cslJsonEdit],
  ['cslYaml', cslYamlEdit],
]);

/**
 * Adds papers to a file of BibTeX, CSL-JSON or CSL-YAML, behind its last entry and before what follows, unless the file or
 * one of the `others` that the same document cites from has them. A new entry takes a key in the file's habit (see
 * `keyHabit`), or, with `keyed` "own", the paper's, with letters behind it where another entry has the key (BibTeX: in any
 * case of its letters), and the file's indentation and line ends.
 * Undefined when the file is so damaged that an entry would be lost in it wherever it stood, and in other formats.
 * @param parse reads a file; for who has read it already
 */
export function addEntries(
  file: BibliographyText,
  papers: readonly Paper[],
  others: readonly Bibliography[] = [],
  keyed: 'habit' | 'own' = 'habit',
  parse: (file: BibliographyText) => ParsedPapers = parseBibliography,
): AddedEntries | undefined {
  const own = parse(file);
  const { texts, sources } = divideBibliography(others);
  const files = [own.entries, ...texts.map(other => parse(other).entries)];
  const inTexts = findEntries(papers, files);
  const inSource = (paper: Paper) => (isFrom(paper, sources) ? paper.citationKey : undefined);
  const found = papers.map((paper, place) => inTexts[place] ?? inSource(paper));
  const taken = new Set(files.flat().flatMap(({ paper }) => keysOf(paper)));
  const lacking = [...new Set(papers.filter((_, place) => found[place] === undefined))];
  const keyOf = keyed === 'own' ? (paper: Paper) => paper.citationKey : keyHabit(own.papers);
  const unique = new UniqueKeys(key => taken.has(key.toLowerCase()));
  const given = new Map<Paper, string>();
  for (const paper of lacking) {
    const key = unique.of(keyOf(paper));
    taken.add(key.toLowerCase());
    given.set(paper, key);
  }
  const keys = papers.map((paper, place) => found[place] ?? given.get(paper) ?? paper.citationKey);
  const added = [...given.values()];
  if (added.length === 0) {
    return { keys, added };
  }
  const entries = [...given].map(([paper, citationKey]) => ({ ...paper, citationKey }));
  const edit = WRITERS.get(formatOf(file))?.(textOf(file), own, entries);
  return edit && { keys, added, edit };
}

function keysOf({ citationKey, otherKeys }: PaperEntry['paper']): string[] {
  return [citationKey ?? '', ...(otherKeys ?? [])].map(key => key.toLowerCase());
}
