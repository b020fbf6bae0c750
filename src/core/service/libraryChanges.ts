import { indexSteps } from '../mentions/libraryIndex';
import type { Foreground } from '../util/foreground';
import { inTurn } from '../util/inTurn';
import { type Cancellation, type Pause, runInSlices, runToEnd, type Steps } from '../util/steps';
import type { LibraryCache } from '../library/cache/libraryCache';
import type { ChangeNews } from './changeNews';
import type { LibraryPort } from './libraryPort';
import type { Library } from '../library/libraryTypes';
import { sourceText } from '../library/sources/sourceFile';
import type { SourceSet } from '../library/sources/sourceSet';

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
 * change the library prepares for questions about its new papers, for which nobody waits: that gives way to changes and
 * to what else is in the foreground.
 */
export function libraryChanges(
  opened: () => Promise<Changing>,
  news: ChangeNews,
  foreground: Foreground,
  pause: Pause,
): Changes {
  const [turn, turnToLearn, turnToSave] = [inTurn(), inTurn(), inTurn()];
  const giveWay = async () => {
    await pause();
    await foreground.idle();
  };
  const change = <T>(begin: (sources: SourceSet) => Steps<T>, cancellation?: Cancellation) =>
    foreground.add(
      turn(async () => {
        const { library, sources } = await opened();
        try {
          return await runInSlices(news.during(begin(sources)), pause, cancellation);
        } finally {
          void turnToLearn(async () => {
            await runToEnd(indexSteps(library), giveWay);
            await runToEnd(library.learnAhead(), giveWay);
          });
        }
      }),
    );
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
          // Somebody may be reading already, and nobody is editing the library yet.
          void runToEnd(indexSteps(library), pause).then(() => change(restored => restored.mergeWaiting()));
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
