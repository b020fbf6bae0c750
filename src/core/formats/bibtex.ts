import { hashText } from '../text/hash';
import type { BibtexEntry } from './bibtex/bibtexEntry';
import { BibtexReader } from './bibtex/bibtexReader';
import { Inheritance, keysOf, type WholeEntry } from './bibtex/inheritance';
import { describeRepeatedKey, EntryKeys } from './entryKeys';
import { paperOfEntry } from './bibtexPaper';
import { collectPapers, type ParsedPapers, type ReadStep } from './parsedPapers';

/** Types that hold something other than a paper: shared data, sets of entries, options of styles. */
const NO_PAPERS = /^(?:xdata|set|control|ieeetranbstctl|achemso-control|rescontrol|acs-control)$/;

/**
 * Reads a BibTeX or BibLaTeX file. A damaged entry becomes a problem and loses only itself: what could be read of it
 * is kept. A paper's id and citation key are the entry's key; of two entries with one key the second has another id.
 */
export function parseBibtex(text: string): ParsedPapers {
  return collectPapers(readBibtex(text));
}

/**
 * The same in steps, for who wants to report progress, pause or stop between them. Entries come in the order of the
 * file, but those that inherit from others come last.
 */
export function* readBibtex(text: string): Generator<ReadStep, undefined> {
  const reader = new BibtexReader(text);
  const keys = new EntryKeys();
  const heirs: { entry: BibtexEntry; id: string | undefined }[] = [];
  const inheritance = new Inheritance(
    key => entryAt(reader, keys.startOf(key)),
    (message, at) => reader.report(message, at),
  );
  const setsOf = setsByLeader(text);
  const step = (entry: BibtexEntry, id: string | undefined, whole: WholeEntry): ReadStep => {
    const { start, end, key, fault } = entry;
    const otherKeys = [...keysOf(whole.fields.get('ids')), ...(setsOf.get(key) ?? [])];
    const paper = paperOfEntry({ id, key, type: entry.type, fields: whole.fields, otherKeys });
    return {
      kind: 'entry',
      entry: { paper, start, end, line: reader.lineOf(start), hash: whole.hash, intact: !fault },
    };
  };
  for (const entry of reader.entries()) {
    const id = claimKey(entry, keys, reader);
    if (entry.fields.has('crossref') || entry.fields.has('xdata')) {
      heirs.push({ entry, id });
    } else if (isPaper(entry)) {
      yield step(entry, id, { fields: entry.fields, hash: hashOf(entry, text) });
    }
    yield* problemsOf(reader);
  }
  for (const { entry, id } of heirs) {
    if (isPaper(entry)) {
      yield step(entry, id, inheritance.complete(entry, hashOf(entry, text)));
    }
  }
  yield* problemsOf(reader);
}

/** A damaged entry of which not even a title is left is no paper. */
function isPaper({ type, fault, fields }: BibtexEntry): boolean {
  return !NO_PAPERS.test(type) && !(fault && !fields.has('title'));
}

function* problemsOf(reader: BibtexReader): Generator<ReadStep, undefined> {
  for (const problem of reader.problems.splice(0)) {
    yield { kind: 'problem', problem };
  }
}

/** The id of an entry: its key, numbered when an entry before it has the key. */
function claimKey({ key, start }: BibtexEntry, keys: EntryKeys, reader: BibtexReader): string | undefined {
  if (key === '') {
    return undefined;
  }
  const { id, first } = keys.claim(key, start);
  if (first !== undefined) {
    reader.report(describeRepeatedKey(key, reader.lineOf(first)), start);
  }
  return id;
}

function entryAt(reader: BibtexReader, start: number | undefined): BibtexEntry | undefined {
  return start === undefined ? undefined : reader.entryAt(start);
}

function hashOf({ start, end, abbreviated }: BibtexEntry, text: string): string {
  return hashText(text.slice(start, end) + abbreviated);
}

/** The keys of sets by that of their first member, which stands for the set (biblatex manual, section 3.14.5). */
function setsByLeader(text: string): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, string[]>();
  let reader: BibtexReader | undefined;
  for (const { index } of text.matchAll(/@[sS][eE][tT]\s{0,9}[{(]/g)) {
    reader ??= new BibtexReader(text);
    const entry = reader.entryAt(index);
    const [leader] = keysOf(entry?.fields.get('entryset'));
    if (entry && leader !== undefined && entry.key !== '') {
      const keys = sets.get(leader) ?? [];
      keys.push(entry.key);
      sets.set(leader, keys);
    }
  }
  return sets;
}
