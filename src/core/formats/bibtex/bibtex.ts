import type { PaperInput } from '../../paper/paper';
import type { BibtexEntry, BibtexFields } from './bibtexEntry';
import { BibtexReader } from './bibtexReader';
import { EntryMemory, type RecalledEntry } from './entryMemory';
import { fieldsWith, hashWith, Inheritance, keysOf, parentKeys } from './inheritance';
import { setsByLeader } from './setsByLeader';
import { describeRepeatedKey, EntryKeys } from '../entryKeys';
import { paperOfEntry } from './bibtexPaper';
import { keepBibtex } from '../entries/keepEntry';
import { cleanPaper } from '../cleanPaper';
import { ownPaper } from '../ownStrings';
import {
  collectPapers,
  type KnownEntries,
  type PaperEntry,
  type ParsedPapers,
  type ReadStep,
} from '../parsedPapers';

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
 * @param known what an earlier reading of the file gave: an entry that says what it said then is not read again but
 * given with the same paper. Steps are the same with and without it.
 */
export function readBibtex(
  text: string,
  known: KnownEntries = () => undefined,
): Generator<ReadStep, undefined> {
  return new PaperReader(text, known).steps();
}

/** An entry as it was read, or one that need not be. */
type Found = BibtexEntry | RecalledEntry;

class PaperReader {
  private readonly reader: BibtexReader;
  private readonly memory: EntryMemory;
  private readonly inheritance: Inheritance;
  private readonly keys = new EntryKeys();
  private readonly sets: ReadonlyMap<string, readonly string[]>;

  constructor(text: string, known: KnownEntries) {
    const reader = new BibtexReader(text);
    this.reader = reader;
    this.sets = setsByLeader(text);
    this.memory = new EntryMemory(known, {
      text,
      nextId: key => this.keys.nextId(key),
      abbreviation: (name, at) => reader.abbreviation(name, at),
      setsOf: key => this.sets.get(key) ?? [],
    });
    this.inheritance = new Inheritance(
      key => reader.entryAt(this.keys.startOf(key) ?? text.length),
      (message, at) => {
        reader.report(message, at);
      },
    );
  }

  *steps(): Generator<ReadStep, undefined> {
    const heirs: { found: Found; id: string | undefined }[] = [];
    for (const found of this.reader.entries(head => this.memory.recall(head))) {
      const id = this.claimKey(found);
      if (parentsNamed(found).length > 0) {
        heirs.push({ found, id });
      } else {
        yield* this.paperSteps(found, id);
      }
      yield* this.problemSteps();
    }
    for (const { found, id } of heirs) {
      yield* this.paperSteps(found, id);
    }
    yield* this.problemSteps();
  }

  /** The id of an entry: its key, numbered when an entry before it has the key. */
  private claimKey({ key, start }: Found): string | undefined {
    if (key === '') {
      return undefined;
    }
    const { id, first } = this.keys.claim(key, start);
    if (first !== undefined) {
      this.reader.report(describeRepeatedKey(key, this.reader.lineOf(first)), start);
    }
    return id;
  }

  private *paperSteps(found: Found, id: string | undefined): Generator<ReadStep, undefined> {
    if (!isRecalled(found) && !isPaper(found)) {
      return;
    }
    const parents = this.inheritance.parentsOf(found, parentsNamed(found));
    const own = isRecalled(found) ? found.former.trace.own : this.memory.ownHash(found);
    const hash = hashWith(own, parents);
    if (isRecalled(found) && hash === found.former.hash) {
      const { start, end } = found;
      yield { kind: 'entry', entry: { ...found.former, start, end, line: this.reader.lineOf(start) } };
      return;
    }
    const entry = isRecalled(found) ? this.reader.entryAt(found.start) : found;
    if (entry) {
      const paper = this.paperOf(entry, id, fieldsWith(entry, parents));
      const trace = this.memory.traceOf(entry, own);
      const intact = !entry.fault;
      yield { kind: 'entry', entry: { paper, ...this.placeOf(entry), hash, intact, trace } };
    }
  }

  private paperOf(own: BibtexEntry, id: string | undefined, fields: BibtexFields): PaperInput {
    const { key, type } = own;
    const otherKeys = [...keysOf(fields.get('ids')), ...(this.sets.get(key) ?? [])];
    const paper = cleanPaper(paperOfEntry({ id, key, type, fields, otherKeys }));
    return ownPaper({ ...paper, entry: keepBibtex(type, fields, own.fields, paper.abstract) });
  }

  private placeOf({ start, end }: Found): Pick<PaperEntry, 'start' | 'end' | 'line'> {
    return { start, end, line: this.reader.lineOf(start) };
  }

  private *problemSteps(): Generator<ReadStep, undefined> {
    for (const problem of this.reader.problems.splice(0)) {
      yield { kind: 'problem', problem };
    }
  }
}

function isRecalled(found: Found): found is RecalledEntry {
  return 'former' in found;
}

/** A damaged entry of which not even a title is left is no paper. */
function isPaper({ type, fault, fields }: BibtexEntry): boolean {
  return !NO_PAPERS.test(type) && !(fault && !fields.has('title'));
}

function parentsNamed(found: Found): readonly string[] {
  return isRecalled(found) ? found.former.trace.parents : parentKeys(found.fields);
}
