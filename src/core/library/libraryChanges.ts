import { indexSteps } from '../mentions/libraryIndex';
import { inTurn } from '../util/inTurn';
import { type Cancellation, type Pause, runInSlices, runToEnd, type Steps } from '../util/steps';
import type { LibraryCache } from './cache/libraryCache';
import type { ChangeNews } from './changeNews';
import type { LibraryPort } from './libraryPort';
import type { Library } from './libraryTypes';
import { sourceText } from './sources/sourceFile';
import type { SourceSet } from './sources/sourceSet';

/** What changes. */
interface Changing {
  readonly library: Library;
  readonly sources: SourceSet;
  readonly cache: LibraryCache;
}

type Changes = Pick<
  LibraryPort,
  'readSource' | 'removeSource' | 'showBundled' | 'restoreSources' | 'storeSources'
>;

/**
 * What changes a library and what stores it: one after the other, in the order in which it was asked for. After each
 * change the library prepares for questions about its new papers, for which nobody waits.
 */
export function libraryChanges(opened: () => Promise<Changing>, news: ChangeNews, pause: Pause): Changes {
  const [turn, turnToLearn, turnToSave] = [inTurn(), inTurn(), inTurn()];
  let latest: Promise<unknown> = Promise.resolve();
  const pauseWhileChanging = async () => {
    await pause();
    await latest;
  };
  const change = <T>(begin: (sources: SourceSet) => Steps<T>, cancellation?: Cancellation) => {
    const changed = turn(async () => {
      const { library, sources } = await opened();
      try {
        return await runInSlices(news.during(begin(sources)), pause, cancellation);
      } finally {
        void turnToLearn(async () => {
          await runToEnd(indexSteps(library), pauseWhileChanging);
          await runToEnd(library.learnAhead(), pauseWhileChanging);
        });
      }
    });
    latest = changed.catch(() => undefined);
    return changed;
  };
  return {
    readSource: (file, cancellation) => {
      // From here on only the text is held, not the bytes as well.
      const text = sourceText(file);
      return change(sources => sources.read(text), cancellation);
    },
    removeSource: name => change(sources => sources.remove(name)),
    showBundled: isShown => change(sources => sources.showBundled(isShown)),
    restoreSources: () =>
      turn(async () => {
        const { library, sources, cache } = await opened();
        const snapshot = await cache.load();
        if (snapshot) {
          await runToEnd(library.restore(snapshot.library), pause);
          sources.restore(snapshot.sources);
          void change(restored => restored.mergeWaiting());
        }
        return sources.report().sources;
      }),
    storeSources: async () => {
      const { library, sources, cache } = await opened();
      const snapshot = await turn(async () => ({
        library: await runToEnd(library.store(), pause),
        sources: await runToEnd(sources.store(), pause),
      }));
      // What was taken is no longer touched by changes, which need not wait until it is written.
      return turnToSave(() => cache.save(snapshot));
    },
  };
}
