import type { PaperEntry } from '../../formats/parsedPapers';
import type { Paper, PaperInput } from '../../paper/paper';
import type { Problem } from '../../paper/problem';
import { type IsKnown, joinBrokenWords, wordsKnownIn } from '../../text/brokenWords';
import type { Steps } from '../../util/steps';
import type { Library } from '../libraryTypes';
import { MergedPapers, type MergedGroup, type SourceChange } from '../merge/mergedPapers';
import { paperId } from '../../paper/normalizePaper';
import { readSource } from '../../formats/readSource';
import type { SourceText } from '../../formats/sourceText';
import type { LibraryReport, SourceState } from './sourceFile';
import {
  bundledGroup,
  restoreSources,
  storeSources,
  type KnownSource,
  type StoredSources,
} from './storedSources';

/** So many entries are read, merged and indexed in one go; that takes some ten milliseconds. */
const BATCH = 50;

/**
 * The sources of a library: the bundled papers that it has from the beginning, and the reader's files. Papers that several
 * of them describe are one paper. What is done in steps must be done to the end before the next begins.
 */
export class SourceSet {
  private merged = new MergedPapers();
  private sources = new Map<string, KnownSource>();
  private readonly bundled: readonly Paper[];
  private readonly bundledIds: ReadonlySet<string>;
  private readonly isBundledWord: IsKnown;
  private isBundledShown = true;
  /** What was restored of the sources' entries, which nobody needs before the first change. */
  private stored: StoredSources | undefined;
  /** The papers that the library has already and `merged` has not: nobody needs them merged before the first change, either. */
  private waiting: MergedGroup[];

  /** @param collectionsOf what the collections are called that a bundled paper comes from */
  constructor(
    private readonly library: Library,
    private readonly collectionsOf: (paper: Paper) => readonly string[],
  ) {
    this.bundled = library.papers;
    this.bundledIds = new Set(this.bundled.map(({ id }) => id));
    this.waiting = this.bundled.map(bundledGroup);
    this.isBundledWord = wordsKnownIn(() => this.bundled.map(({ abstract }) => abstract).join('\n'));
  }

  /**
   * Reads a file that is new or has changed. Only entries that say something new are taken in; they are in the library
   * before the whole file is read. An entry that is damaged now stays as it last was. Entries that are not found stay,
   * too, while the file has more problems than when it was last whole: it may be half-written.
   */
  *read(file: SourceText): Steps<SourceState> {
    const start = Date.now();
    yield* this.mergeWaiting();
    const known: KnownSource = this.sources.get(file.name) ?? { state: emptyState(file), entries: new Map() };
    this.sources.set(file.name, known);
    // Until all of it is read, what is known of the file is of no version.
    known.state = { ...known.state, version: undefined };
    const problems: Problem[] = [];
    const seen = new Set<string>();
    let fresh: PaperInput[] = [];
    for (const step of readSource(file, id => known.entries.get(id))) {
      if (step.kind === 'problem') {
        problems.push({ ...step.problem, file: file.name });
        continue;
      }
      const entry = this.withWholeWords(step.entry);
      const id = paperId(entry.paper);
      const former = known.entries.get(id);
      seen.add(id);
      if (former?.hash !== entry.hash && (entry.intact || !former)) {
        known.entries.set(id, entry);
        fresh.push(entry.paper);
      }
      // Nothing may wait to be taken in at a pause: it may be the end, when somebody cancels.
      if (fresh.length >= BATCH || seen.size % BATCH === 0) {
        yield* this.take({ source: file.name, added: fresh });
        fresh = [];
      }
    }
    yield* this.take({ source: file.name, added: fresh });
    if (problems.length <= (known.problemsWhenWhole ?? problems.length)) {
      known.problemsWhenWhole = problems.length;
      yield* this.drop(known, id => !seen.has(id));
    }
    problems.sort((a, b) => a.line - b.line);
    const time = Date.now() - start;
    known.state = { ...emptyState(file), papers: known.entries.size, problems, time, version: file.version };
    return known.state;
  }

  /** The entry, with words joined that a line's end broke and that the bundled papers have. */
  private withWholeWords(entry: PaperEntry): PaperEntry {
    const abstract = joinBrokenWords(entry.paper.abstract, this.isBundledWord);
    return abstract === entry.paper.abstract ? entry : { ...entry, paper: { ...entry.paper, abstract } };
  }

  /** Forgets a file and the papers that only it describes. */
  *remove(name: string): Steps<void> {
    yield* this.mergeWaiting();
    const known = this.sources.get(name);
    if (known) {
      yield* this.drop(known, () => true);
      this.sources.delete(name);
    }
  }

  /** Takes the bundled papers in or out. */
  *showBundled(isShown: boolean): Steps<void> {
    if (isShown !== this.isBundledShown) {
      yield* this.mergeWaiting();
      this.isBundledShown = isShown;
      const change = isShown ? { added: this.bundled } : { removed: this.bundledIds };
      yield* this.take({ source: undefined, ...change });
    }
  }

  /** What people call the sources of a paper: the reader's files first. */
  labelsOf(paper: Paper): readonly string[] {
    const own = (paper.sources ?? []).map(name => this.sources.get(name)?.state.label ?? name);
    const isBundled = own.length === 0 || (this.isBundledShown && this.bundledIds.has(paper.id));
    return isBundled ? [...own, ...this.collectionsOf(paper)] : own;
  }

  report(): LibraryReport {
    const sources = [...this.sources.values()].map(({ state, entries }) => ({
      ...state,
      papers: this.stored ? state.papers : entries.size,
    }));
    const bundled = this.isBundledShown ? this.bundled.length : 0;
    const entries = sources.reduce((sum, { papers }) => sum + papers, bundled);
    return { sources, papers: this.library.papers.length, entries, bundled };
  }

  /** What `restore` needs beside the papers of the library. */
  *store(): Steps<StoredSources> {
    yield* this.mergeWaiting();
    const stored = storeSources(this.sources.values(), [...this.merged.merged()]);
    yield;
    return { ...stored, isBundledShown: this.isBundledShown };
  }

  /** Takes what {@link store} gave in place of all that is known; the library has its papers of that moment already. */
  restore(stored: StoredSources): void {
    this.isBundledShown = stored.isBundledShown;
    this.sources = new Map(
      stored.sources.map(source => [
        source.state.name,
        { ...source, entries: new Map<string, PaperEntry>() },
      ]),
    );
    this.merged = new MergedPapers();
    this.waiting = [];
    this.stored = stored;
  }

  /** Merges what waits for it, ahead of the next change. */
  *mergeWaiting(): Steps<void> {
    if (this.stored) {
      const bundled = this.isBundledShown ? this.bundled : [];
      const { known, groups } = yield* restoreSources(this.stored, bundled, id => this.library.find(id));
      this.sources = known;
      this.waiting = groups;
      this.stored = undefined;
    }
    while (this.waiting.length > 0) {
      this.waiting.splice(-BATCH).forEach(group => this.merged.adopt(group));
      yield;
    }
  }

  private *drop(known: KnownSource, isGone: (id: string) => boolean): Steps<void> {
    const gone = [...known.entries.keys()].filter(isGone);
    for (let start = 0; start < gone.length; start += BATCH) {
      const removed = gone.slice(start, start + BATCH);
      removed.forEach(id => known.entries.delete(id));
      yield* this.take({ source: known.state.name, removed });
    }
  }

  private *take(change: SourceChange): Steps<void> {
    const { added, removed } = this.merged.update([change]);
    this.library.remove(removed);
    this.library.add(added);
    yield;
  }
}

function emptyState({ name, label }: SourceText): SourceState {
  return { name, label, papers: 0, problems: [], time: 0 };
}
