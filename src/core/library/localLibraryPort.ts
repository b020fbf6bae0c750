import { Catalogue } from '../browse/catalogue';
import { mapContent } from '../map/mapContent';
import { mentionsIn } from '../mentions/findMentions';
import type { Paper } from '../paper';
import type { Taxonomy } from '../topics/taxonomy';
import type { TopicModel } from '../topics/topicModel';
import { plainTopicsOf, topicsOf } from '../topics/topicsOf';
import { inTurn } from '../util/inTurn';
import { onceResolved } from '../util/onceResolved';
import { type Cancellation, type Pause, runInSlices, runToEnd, type Steps } from '../util/steps';
import { addEntries } from '../writing/addEntries';
import { declareBibliography } from '../writing/declareBibliography';
import { insertCitation } from '../writing/insertCitation';
import { BibliographyCache } from './bibliographyCache';
import { ChangeNews } from './changeNews';
import type { LibraryPort } from './libraryPort';
import type { Library } from './libraryTypes';
import { ScanCache } from './scanCache';
import { SourceSet } from './sources/sourceSet';

/** What a port opens: a library, the taxonomy that its papers are browsed by, and what places unlabelled ones in it. */
export interface OpenLibrary {
  readonly library: Library;
  readonly taxonomy: Taxonomy;
  /** Absent when only labelled papers have topics. */
  readonly topicModel?: TopicModel;
  /** The names of the collections that one of its papers comes from. */
  readonly sourcesOf: (paper: Paper) => readonly string[];
}

/**
 * A port to a library in this thread. `open` is called on the first question, and again on the next when it failed.
 * Work on long documents and large libraries calls `pause` every few milliseconds.
 */
export function localLibraryPort(open: () => Promise<OpenLibrary>, pause: Pause): LibraryPort {
  const news = new ChangeNews();
  const bibliographies = new BibliographyCache();
  const scans = new ScanCache(pause);
  const opened = onceResolved(async () => {
    const { library, taxonomy, topicModel, sourcesOf } = await open();
    const sources = new SourceSet(library, sourcesOf);
    const catalogue = new Catalogue(library, {
      taxonomy,
      sourcesOf: (paper: Paper) => sources.labelsOf(paper),
      topicsOf: (paper: Paper) => plainTopicsOf(paper, taxonomy, topicModel),
    });
    library.onDidChange(() => {
      catalogue.forget();
      news.add();
    });
    return { library, taxonomy, topicModel, catalogue, sources };
  });
  /** One change after the other, however many are asked for. */
  const [turn, turnToLearn] = [inTurn(), inTurn()];
  const change = <T>(begin: (sources: SourceSet) => Steps<T>, cancellation?: Cancellation) =>
    turn(async () => {
      const { library, sources } = await opened();
      try {
        return await runInSlices(news.during(begin(sources)), pause, cancellation);
      } finally {
        // Nobody waits for it, and the next change makes it stop.
        void turnToLearn(() => runToEnd(library.learnAhead(), pause));
      }
    });
  return {
    onDidChange: news.onDidChange,
    search: async (query, options) => (await opened()).library.search(query, options),
    related: async (id, options) => {
      const { library } = await opened();
      const paper = library.find(id);
      return paper ? library.related(paper, options) : [];
    },
    find: async id => (await opened()).library.find(id),
    browse: async (view, path) => runToEnd((await opened()).catalogue.browseSteps(view, path), pause),
    placeOf: async (view, id) => runToEnd((await opened()).catalogue.placeSteps(view, id), pause),
    topicsOf: async paper => {
      const { taxonomy, topicModel } = await opened();
      return topicsOf(paper, taxonomy, topicModel);
    },
    mapContent: async () => {
      const { library, taxonomy, topicModel } = await opened();
      return mapContent(library, taxonomy, topicModel);
    },
    bibliographyFiles: async (document, cancellation) =>
      (await scans.scanOf(document, cancellation))?.bibliographyFiles,
    citations: async (document, cancellation) => (await scans.scanOf(document, cancellation))?.citations,
    mentions: async (document, cancellation) => {
      const { library } = await opened();
      const scan = await scans.scanOf(document, cancellation);
      if (scan === undefined) {
        return undefined;
      }
      const bibliography = bibliographies.libraryOf(document.bibliography ?? []);
      const steps = mentionsIn(scan, library, { names: document.names, bibliography });
      return runInSlices(steps, pause, cancellation);
    },
    readSource: (file, cancellation) => change(sources => sources.read(file), cancellation),
    removeSource: name => change(sources => sources.remove(name)),
    showBundled: isShown => change(sources => sources.showBundled(isShown)),
    addEntries: (...given) => Promise.resolve(addEntries(...given)),
    insertCitation: (...given) => Promise.resolve(insertCitation(...given)),
    declareBibliography: (...given) => Promise.resolve(declareBibliography(...given)),
    report: async () => (await opened()).sources.report(),
  };
}
