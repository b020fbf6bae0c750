import type { PaperInput } from '../../paper/paper';
import { EntryIndex } from './entryIndex';
import { groupEntries } from './groupEntries';
import { mergeFields } from './mergeFields';
import { comparePlaces, placeOf, type SourceEntry, sourceEntry } from './sourceEntry';

/** What a source brings or takes away. */
export interface SourceChange {
  /** The reader's file; undefined for the bundled library. */
  readonly source: string | undefined;
  readonly added?: Iterable<PaperInput>;
  /** The ids of entries that were added under this source before. */
  readonly removed?: Iterable<string>;
}

/** Merged papers that came or changed, and those that are gone. A changed paper keeps its id and is only in `added`. */
export interface MergeChange {
  readonly added: readonly PaperInput[];
  readonly removed: readonly PaperInput[];
}

/** What a source says of a paper. */
export interface SourcePaper {
  /** The reader's file; undefined for the bundled library. */
  readonly source: string | undefined;
  readonly paper: PaperInput;
}

/** Entries that are one paper, and this paper. */
export interface MergedGroup {
  readonly entries: readonly SourcePaper[];
  readonly paper: PaperInput;
}

interface Group extends MergedGroup {
  readonly entries: readonly SourceEntry[];
}

/**
 * The papers of several sources, each once ({@link groupEntries} tells which entries are one paper, {@link mergeFields}
 * what is said of it). A change costs time in what changed and in the entries that share a title or an identifier with
 * it, not in the size of the library; give many entries in one call. The outcome never depends on the order of changes.
 */
export class MergedPapers {
  private readonly entries = new Map<string, SourceEntry>();
  private readonly index = new EntryIndex();
  private readonly groups = new Map<SourceEntry, Group>();

  /** Takes changes in and tells what they do to the merged papers; hand that on to a library. */
  update(changes: Iterable<SourceChange>): MergeChange {
    const touched = new Set<SourceEntry>();
    const stale = new Set<Group>();
    for (const { source, added = [], removed = [] } of changes) {
      for (const id of removed) {
        this.drop(placeOf(source, id), touched, stale);
      }
      for (const paper of added) {
        const entry = sourceEntry(source, paper);
        this.drop(entry.place, touched, stale);
        this.keep(entry);
        touched.add(entry);
      }
    }
    return this.regroup(touched, stale);
  }

  /** Takes in a group that was merged before, of entries that are not here. */
  adopt({ entries, paper }: MergedGroup): void {
    const adopted = entries.map(entry => sourceEntry(entry.source, entry.paper)).sort(comparePlaces);
    const group = { entries: adopted, paper };
    for (const entry of adopted) {
      this.keep(entry);
      this.groups.set(entry, group);
    }
  }

  /** All papers with the entries that they were merged from, each once. */
  merged(): Iterable<MergedGroup> {
    return new Set(this.groups.values());
  }

  private drop(place: string, touched: Set<SourceEntry>, stale: Set<Group>): void {
    const entry = this.entries.get(place);
    if (!entry) {
      return;
    }
    this.entries.delete(place);
    touched.delete(entry);
    const group = this.groups.get(entry);
    if (group) {
      stale.add(group);
      this.groups.delete(entry);
    }
    this.index.delete(entry);
    // Any one of the rest leads to all that the entry held together.
    this.index.neighboursOf(entry).forEach(neighbour => touched.add(neighbour));
  }

  private keep(entry: SourceEntry): void {
    this.entries.set(entry.place, entry);
    this.index.add(entry);
  }

  private regroup(touched: ReadonlySet<SourceEntry>, stale: Set<Group>): MergeChange {
    const added = new Map<string, PaperInput>();
    for (const entries of this.groupAround(touched)) {
      const former = entries.map(entry => this.groups.get(entry)).filter(group => group !== undefined);
      const [group] = former;
      if (group && former.length === entries.length && isSame(group.entries, entries)) {
        continue;
      }
      former.forEach(other => stale.add(other));
      const merged = { entries, paper: mergeFields(entries) };
      entries.forEach(entry => this.groups.set(entry, merged));
      added.set(merged.paper.id ?? '', merged.paper);
    }
    const removed = [...stale].map(group => group.paper).filter(({ id }) => !added.has(id ?? ''));
    return { added: [...added.values()], removed };
  }

  /** All entries that some of these could be one paper with, in groups. */
  private groupAround(touched: ReadonlySet<SourceEntry>): SourceEntry[][] {
    const reached = new Set<SourceEntry>();
    const groups: SourceEntry[][] = [];
    for (const entry of touched) {
      if (!reached.has(entry) && this.entries.get(entry.place) === entry) {
        groups.push(...groupEntries(this.index.reach(entry, reached)));
      }
    }
    return groups;
  }
}

function isSame(some: readonly SourceEntry[], others: readonly SourceEntry[]): boolean {
  return some.length === others.length && some.every((entry, at) => entry === others[at]);
}
