import type { PaperEntry } from '../../formats/parsedPapers';
import type { Paper, PaperInput } from '../../paper';
import type { Problem } from '../../problem';
import type { Steps } from '../../util/steps';
import type { Library } from '../libraryTypes';
import { MergedPapers, type SourceChange } from '../merge/mergedPapers';
import { paperId } from '../normalizePaper';
import { readSource } from './readSource';
import type { LibraryReport, SourceFile, SourceState } from './sourceFile';

/** So many entries are read, merged and indexed in one go; that takes some ten milliseconds. */
const BATCH = 50;

interface KnownSource {
  state: SourceState;
  problemsWhenWhole?: number;
  /** By the ids that the entries have in their file. */
  readonly entries: Map<string, PaperEntry>;
}

/**
 * The sources of a library: the bundled papers that it has from the beginning, and the reader's files. Papers that several
 * of them describe are one paper. What is done in steps must be done to the end before the next begins.
 */
export class SourceSet {
  private readonly merged = new MergedPapers();
  private readonly sources = new Map<string, KnownSource>();
  private readonly bundled: readonly Paper[];
  private readonly bundledIds: ReadonlySet<string>;
  private isBundledShown = true;
  private isBundledMerged = false;

  /** @param collectionsOf what the collections are called that a bundled paper comes from */
  constructor(
    private readonly library: Library,
    private readonly collectionsOf: (paper: Paper) => readonly string[],
  ) {
    this.bundled = library.papers;
    this.bundledIds = new Set(this.bundled.map(({ id }) => id));
  }

  /**
   * Reads a file that is new or has changed. Only entries that say something new are taken in; they are in the library
   * before the whole file is read. An entry that is damaged now stays as it last was. Entries that are not found stay,
   * too, while the file has more problems than when it was last whole: it may be half-written.
   */
  *read(file: SourceFile): Steps<SourceState> {
    const start = Date.now();
    this.mergeBundled();
    const known: KnownSource = this.sources.get(file.name) ?? { state: emptyState(file), entries: new Map() };
    this.sources.set(file.name, known);
    const problems: Problem[] = [];
    const seen = new Set<string>();
    let fresh: PaperInput[] = [];
    for (const step of readSource(file)) {
      if (step.kind === 'problem') {
        problems.push({ ...step.problem, file: file.name });
        continue;
      }
      const { entry } = step;
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
    known.state = { ...emptyState(file), papers: known.entries.size, problems, time };
    return known.state;
  }

  /** Forgets a file and the papers that only it describes. */
  *remove(name: string): Steps<void> {
    const known = this.sources.get(name);
    if (known) {
      yield* this.drop(known, () => true);
      this.sources.delete(name);
    }
  }

  /** Takes the bundled papers in or out. */
  *showBundled(isShown: boolean): Steps<void> {
    if (isShown !== this.isBundledShown) {
      this.mergeBundled();
      this.isBundledShown = isShown;
      yield* this.take({ source: undefined, [isShown ? 'added' : 'removed']: this.bundled });
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
      papers: entries.size,
    }));
    const bundled = this.isBundledShown ? this.bundled.length : 0;
    const entries = sources.reduce((sum, { papers }) => sum + papers, bundled);
    return { sources, papers: this.library.papers.length, entries, bundled };
  }

  /** The library has the bundled papers already: those who read no files of their own need no merging. */
  private mergeBundled(): void {
    if (!this.isBundledMerged) {
      this.isBundledMerged = true;
      this.merged.update([{ source: undefined, added: this.bundled }]);
    }
  }

  private *drop(known: KnownSource, isGone: (id: string) => boolean): Steps<void> {
    const gone = [...known.entries].filter(([id]) => isGone(id));
    for (let start = 0; start < gone.length; start += BATCH) {
      const batch = gone.slice(start, start + BATCH);
      batch.forEach(([id]) => known.entries.delete(id));
      yield* this.take({ source: known.state.name, removed: batch.map(([, { paper }]) => paper) });
    }
  }

  private *take(change: SourceChange): Steps<void> {
    const { added, removed } = this.merged.update([change]);
    this.library.remove(removed);
    this.library.add(added);
    yield;
  }
}

function emptyState({ name, label }: SourceFile): SourceState {
  return { name, label, papers: 0, problems: [], time: 0 };
}
