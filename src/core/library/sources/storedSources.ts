import type { PaperEntry } from '../../formats/parsedPapers';
import type { PaperInput } from '../../paper/paper';
import { type Steps, visitInSteps } from '../../util/steps';
import { ownId } from '../merge/mergeFields';
import type { MergedGroup, SourcePaper } from '../merge/mergedPapers';
import { placeOf } from '../merge/sourceEntry';
import { paperId } from '../../paper/normalizePaper';
import type { SourceState } from './sourceFile';

/** What is known of a source. */
export interface KnownSource {
  state: SourceState;
  /** How many problems it had when it was last whole; undefined when it never was. */
  problemsWhenWhole?: number | undefined;
  /** By the ids that the entries have in their file. */
  readonly entries: Map<string, PaperEntry>;
}

/** An entry of a source, with the id that it has in its file. */
interface StoredEntry extends Omit<PaperEntry, 'paper'> {
  readonly id: string;
  /** Absent when the merged paper says what the entry says, and no more. */
  readonly paper?: PaperInput;
}

/** Where an entry is: its source, absent for the bundled library, and its id there. */
interface EntryPlace {
  readonly source?: string | undefined;
  readonly id: string;
}

/** The sources of a library, as plain data that goes with its papers. */
export interface StoredSources {
  readonly isBundledShown: boolean;
  readonly sources: readonly (Omit<KnownSource, 'entries'> & { readonly entries: readonly StoredEntry[] })[];
  /** The papers that are more than what one entry says: their ids, and where their entries are. */
  readonly shared: readonly { readonly id: string; readonly entries: readonly EntryPlace[] }[];
}

/** The sources as plain data, without what the papers of the library tell anyway. */
export function storeSources(
  known: Iterable<KnownSource>,
  groups: readonly MergedGroup[],
): Pick<StoredSources, 'sources' | 'shared'> {
  const shared = groups.filter(group => !isPlain(group));
  const inShared = new Set(
    shared.flatMap(({ entries }) => entries.map(({ source, paper }) => placeOf(source, paperId(paper)))),
  );
  const sources = [...known].map(({ state, problemsWhenWhole, entries }) => ({
    state: { ...state, papers: entries.size },
    problemsWhenWhole,
    entries: Array.from(entries, ([id, { paper, ...rest }]) =>
      inShared.has(placeOf(state.name, id)) ? { ...rest, id, paper } : { ...rest, id },
    ),
  }));
  return {
    sources,
    shared: shared.map(({ entries, paper }) => ({
      id: paperId(paper),
      entries: entries.map(entry => ({ source: entry.source, id: paperId(entry.paper) })),
    })),
  };
}

/** Whether a paper is what one entry says, and no more: a key that was made for it is more. */
function isPlain({ entries }: MergedGroup): boolean {
  const [entry] = entries;
  return entries.length === 1 && (entry?.source === undefined || entry.paper.citationKey !== undefined);
}

/** What {@link storeSources} was given, with the papers of the library in place of those that were left out. */
export function* restoreSources(
  { sources, shared }: StoredSources,
  bundled: readonly PaperInput[],
  find: (id: string) => PaperInput | undefined,
): Steps<{ readonly known: Map<string, KnownSource>; readonly groups: MergedGroup[] }> {
  const groups: MergedGroup[] = [];
  const known = new Map<string, KnownSource>();
  for (const { entries, ...source } of sources) {
    const { name } = source.state;
    const restored = new Map<string, PaperEntry>();
    yield* visitInSteps(entries, ({ id, paper: own, ...entry }) => {
      const merged = own ? undefined : find(ownId(placeOf(name, id)));
      const paper = own ?? (merged && { ...merged, id });
      if (paper) {
        restored.set(id, { ...entry, paper });
      }
      if (paper && merged) {
        groups.push({ entries: [{ source: name, paper }], paper: merged });
      }
    });
    known.set(name, { ...source, entries: restored });
  }
  return { known, groups: [...groups, ...restoreShared(shared, known, bundled, find)] };
}

function restoreShared(
  shared: StoredSources['shared'],
  known: ReadonlyMap<string, KnownSource>,
  bundled: readonly PaperInput[],
  find: (id: string) => PaperInput | undefined,
): MergedGroup[] {
  const bundledById = new Map(bundled.map(paper => [paperId(paper), paper]));
  const entryAt = ({ source, id }: EntryPlace): SourcePaper[] => {
    const paper = source === undefined ? bundledById.get(id) : known.get(source)?.entries.get(id)?.paper;
    return paper ? [{ source, paper }] : [];
  };
  const groups = shared.flatMap(({ id, entries }) => {
    const paper = find(id);
    return paper ? [{ entries: entries.flatMap(entryAt), paper }] : [];
  });
  groups.forEach(({ entries }) => entries.forEach(({ paper }) => bundledById.delete(paperId(paper))));
  return [...groups, ...[...bundledById.values()].map(bundledGroup)];
}

/** A paper of the bundled library that no file of the reader's describes. */
export function bundledGroup(paper: PaperInput): MergedGroup {
  return { entries: [{ source: undefined, paper }], paper };
}
